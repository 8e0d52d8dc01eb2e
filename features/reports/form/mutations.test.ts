import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { auditEvents, collaborationAssignments, reports, reportVersions } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { at } from "@/lib/clock";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { events } from "@/test/log";
import { insertFilingPlace } from "@/test/records";
import { type DraftContent, emptyDraft } from "../content";
import { submitReport } from "../mutations";
import { findDraftConflict } from "./conflict-queries";
import { saveDraft } from "./mutations";
import { getReportForm } from "./queries";

const PLACE = { collaborationId: "pact", momentId: "burap" };

const save = (
  who: "official" | "official2",
  revision: number,
  summary: string,
  when = "2026-11-12T10:00:00Z",
) => at(when, () => saveDraft(viewer(who), { ...PLACE, revision }, { ...emptyDraft(), summary }));
const actions = async () => (await events()).map(({ action, actorId }) => `${action} ${actorId}`);
const drafts = () => database().select().from(reportVersions);
const summaryNow = async () => {
  const [draft] = await drafts();
  return draft && (draft.content as DraftContent).summary;
};

beforeEach(async () => {
  await freshDatabase(insertFilingPlace);
  await transaction((tx) =>
    tx.insert(collaborationAssignments).values({ collaborationId: "pact", userId: "official2" }),
  );
});

describe("saving a draft", () => {
  it("creates the report at the first save; opening the form creates nothing", async () => {
    const form = await at("2026-11-12T10:00:00Z", () => getReportForm(viewer("official"), PLACE));
    expect(form).toMatchObject({ reportId: null, revision: 0, isOpen: true });
    expect(await database().select().from(reports)).toEqual([]);
    const saved = await save("official", 0, "Eerste");
    expect(saved).toMatchObject({ number: 1, revision: 1 });
    expect(await summaryNow()).toBe("Eerste");
  });

  it("makes one event per sitting of one person", async () => {
    await save("official", 0, "a", "2026-11-12T10:00:00Z");
    await save("official", 1, "b", "2026-11-12T10:29:00Z");
    await save("official", 2, "c", "2026-11-12T10:58:00Z");
    expect(await actions()).toEqual(["report_started official"]);
    await save("official", 3, "d", "2026-11-12T11:28:00Z");
    await save("official2", 4, "e", "2026-11-12T11:29:00Z");
    await save("official", 5, "f", "2026-11-12T11:30:00Z");
    expect((await actions()).slice(1)).toEqual([
      "report_draft_saved official",
      "report_draft_saved official2",
      "report_draft_saved official",
    ]);
  });

  it("keeps the text out of the audit log, which carries a hash", async () => {
    await save("official", 0, "Een geheim concept");
    const [event] = await database().select().from(auditEvents);
    expect(JSON.stringify(event)).not.toContain("geheim");
    expect(event?.after).toMatchObject({ contentSha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });
});

describe("one person in two windows", () => {
  it("repeats a save whose answer was lost, without a conflict and without an event", async () => {
    const first = await save("official", 0, "Een");
    const repeated = await save("official", 0, "Een", "2026-11-12T12:00:00Z");
    expect(repeated).toEqual(first);
    await save("official", 1, "Twee");
    expect(await save("official", 1, "Twee")).toMatchObject({ revision: 2 });
    expect(await actions()).toEqual(["report_started official"]);
  });

  it("is told as oneself, and loses nothing that was typed elsewhere", async () => {
    await save("official", 0, "Een");
    await save("official", 1, "In het ene venster");
    await expect(save("official", 1, "In het andere")).rejects.toThrow(ConflictError);
    expect(await summaryNow()).toBe("In het ene venster");
    const typed = { ...emptyDraft(), summary: "In het andere" };
    const conflict = (who: "official" | "official2") =>
      findDraftConflict(viewer(who), PLACE, typed);
    expect(await conflict("official")).toMatchObject({ isOwn: true });
    expect(await conflict("official2")).toMatchObject({ isOwn: false, savedBy: "official" });
  });

  it("does not repeat a save that somebody else wrote over", async () => {
    await save("official", 0, "Een");
    await save("official2", 1, "Twee");
    await expect(save("official", 0, "Een")).rejects.toThrow(ConflictError);
  });
});

describe("a field that holds too much", () => {
  it("keeps what the draft had of it, while the rest is saved", async () => {
    await save("official", 0, "Past");
    const typed = { ...emptyDraft(), achieved: "Dit is nieuw" };
    const reference = { ...PLACE, revision: 1 };
    await at("2026-11-12T10:00:00Z", () =>
      saveDraft(viewer("official"), reference, typed, [["summary"]]),
    );
    const [draft] = await drafts();
    expect(draft?.content).toMatchObject({ summary: "Past", achieved: "Dit is nieuw" });
  });
});

describe("two people on one draft", () => {
  it("tells the second, overwrites nothing, and shows what the first wrote", async () => {
    await save("official", 0, "Samen");
    await save("official", 1, "Van de een");
    await expect(save("official2", 1, "Van de ander")).rejects.toThrow(
      new ConflictError("draft_changed_meanwhile"),
    );
    expect(await summaryNow()).toBe("Van de een");
    const typed = { ...emptyDraft(), summary: "Van de ander" };
    expect(await findDraftConflict(viewer("official2"), PLACE, typed)).toMatchObject({
      revision: 2,
      savedBy: "official",
      theirs: { summary: "Van de een" },
    });
  });

  it("lets the second save again, knowing the state it overwrites", async () => {
    await save("official", 0, "Van de een");
    await save("official2", 1, "Van de ander");
    expect(await summaryNow()).toBe("Van de ander");
  });

  it("tells who opened an empty form while somebody else began", async () => {
    await save("official", 0, "Van de een");
    await expect(save("official2", 0, "Van de ander")).rejects.toThrow(ConflictError);
    const typed = { ...emptyDraft(), summary: "Van de ander" };
    const attempt = submitReport(viewer("official2"), { ...PLACE, revision: 0 }, typed);
    await expect(attempt).rejects.toThrow(ConflictError);
    expect(await drafts()).toHaveLength(1);
  });

  it("shows nothing of a draft to who does not file it", async () => {
    await save("official", 0, "Van de een");
    for (const name of ["member", "alderman", "clerk", "administrator"] as const) {
      await expect(findDraftConflict(viewer(name), PLACE, emptyDraft())).rejects.toThrow(
        NotFoundError,
      );
      await expect(getReportForm(viewer(name), PLACE)).rejects.toThrow(NotFoundError);
    }
  });
});
