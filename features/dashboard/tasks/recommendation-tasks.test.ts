import { beforeEach, describe, expect, it } from "vitest";
import { respond } from "@/features/recommendations/statements/mutations";
import {
  draftProgress,
  releaseProgress,
} from "@/features/recommendations/statements/progress-mutations";
import { at } from "@/lib/clock";
import { type Person, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { insertFilingPlace } from "@/test/records";
import { insertPublishedStudy } from "@/test/records/studies";
import { findForYou } from "./for-you-queries";

const IN_TIME = "2026-11-12T10:00:00Z";
const TOO_LATE = "2026-11-24T10:00:00Z";

const tasks = (when: string, name: Person) =>
  at(when, async () =>
    (await findForYou(viewer(name))).tasks.map(({ kind, count }) => `${count} ${kind}`),
  );

describe("what of recommendations waits for a viewer", () => {
  beforeEach(() => freshDatabase(insertFilingPlace));

  it("is theirs, and nobody else", async () => {
    await insertPublishedStudy();
    const waiting = async (when = IN_TIME) => {
      const names = ["clerk", "alderman", "alderman2", "official", "auditor"] as const;
      const found = await Promise.all(names.map((name) => tasks(when, name)));
      return Object.fromEntries(names.map((name, index) => [name, found[index]?.at(-1)]));
    };
    const id = "recommendation";
    const progress = { seen: 0, word: "implemented", text: "Klaar.", evidenceUrl: null } as const;
    expect(await waiting()).toMatchObject({ clerk: "1 decide", alderman: "1 respond" });
    expect((await waiting()).alderman2).toBeUndefined();
    const plan = { actionPlan: "Dit.", ownerId: "official", dueOn: "2026-11-20" };
    await at(IN_TIME, () =>
      respond(viewer("alderman"), id, { ...progress, word: "endorses", ...plan }),
    );
    expect((await waiting()).alderman).toBeUndefined();
    expect(await tasks(IN_TIME, "official")).not.toContain("1 progress");
    expect(await tasks(TOO_LATE, "official")).toContain("1 progress");
    await at(IN_TIME, () => draftProgress(viewer("official"), id, progress));
    expect(await tasks(TOO_LATE, "official")).not.toContain("1 progress");
    expect((await waiting()).alderman).toBe("1 pass");
    expect((await waiting()).auditor).toBeUndefined();
    await at(IN_TIME, () => releaseProgress(viewer("alderman"), id, { seen: 1 }));
    expect((await waiting()).auditor).toBe("1 assess");
  });
});
