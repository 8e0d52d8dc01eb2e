import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { auditEvents, followUpReports } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { hashOf } from "@/features/audit-log/canonical";
import { recordingRefusals } from "@/features/auth/permit";
import { at } from "@/lib/clock";
import { ConflictError, ForbiddenError, NotFoundError } from "@/lib/errors";
import { type Person, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { events } from "@/test/log";
import { insertFilingPlace } from "@/test/records";
import { insertPublishedStudy } from "@/test/records/studies";
import { giveVerdict } from "../statements/mutations";
import { saveFollowUp, sendFollowUp } from "./mutations";
import { getFollowUp, listFollowUps } from "./queries";

const nowadays = <T>(work: () => Promise<T>) => at("2026-11-24T09:00:00Z", work);
const save = (
  revision: number,
  preamble = "Zo staat het.",
  name: "alderman" | "alderman2" = "alderman",
  reason: string | null = null,
) => nowadays(() => saveFollowUp(viewer(name), { year: 2026, revision }, { preamble, reason }));
const send = (revision: number) =>
  nowadays(() => sendFollowUp(viewer("alderman"), { year: 2026, revision }));
const read = (name: Person, version?: number) =>
  nowadays(() => getFollowUp(viewer(name), 2026, version));
const WRITTEN = { preamble: "x", reason: null };
const judge = (seen: number, word: "partly" | "implemented") =>
  nowadays(() =>
    giveVerdict(viewer("auditor"), "recommendation", {
      seen,
      word,
      text: "Zo is het.",
      evidenceUrl: null,
    }),
  );

beforeEach(() => freshDatabase(insertFilingPlace, insertPublishedStudy));

describe("the yearly report on recommendations", () => {
  it("is a working paper of the college until it is sent, and the council's from then on", async () => {
    await save(0);
    for (const name of ["member", "clerk", "official", "administrator"] as const)
      await expect(read(name)).rejects.toThrow(NotFoundError);
    expect((await read("auditor")).sent).toBeNull();
    expect(await listFollowUps(viewer("member"))).toEqual([]);
    await send(1);
    expect((await read("member")).content.preamble).toBe("Zo staat het.");
    expect(await listFollowUps(viewer("member"))).toMatchObject([{ year: 2026 }]);
    await expect(read("administrator")).rejects.toThrow(NotFoundError);
  });

  it("stays as it was sent, whatever happens later, and its event carries its hash", async () => {
    await judge(0, "partly");
    await save(0);
    await send(1);
    await judge(1, "implemented");
    const { content, sent } = await read("member");
    expect(content.counts.verdicts).toMatchObject({ partly: 1, implemented: 0 });
    expect(content.studies[0]?.items[0]).toMatchObject({
      verdict: "partly",
      texts: { verdict: "Zo is het." },
    });
    expect(hashOf(content)).toBe(sent?.snapshotSha256);
    const event = (await events()).find(({ action }) => action === "follow_up_sent");
    expect(event?.after).toMatchObject({ snapshotSha256: sent?.snapshotSha256 });
  });

  it("is refused by the engine to be changed once it was sent", async () => {
    await save(0);
    await send(1);
    for (const statement of [
      "update follow_up_reports set preamble = 'x'",
      "update follow_up_reports set sent_at = null",
      "delete from follow_up_reports",
    ])
      await expect(transaction(async (tx) => tx.run(sql.raw(statement)))).rejects.toThrow();
    expect((await database().select().from(followUpReports))[0]?.preamble).toBe("Zo staat het.");
  });

  it("is corrected by a next version with a reason, and the one before stays as it was sent", async () => {
    await save(0);
    await send(1);
    await expect(save(2, "Toch anders.")).rejects.toThrow("follow_up_needs_reason");
    await save(2, "Toch anders.", "alderman", "Een jaartal klopte niet.");
    expect(await read("member")).toMatchObject({ number: 1, reason: null, replacedBy: null });
    expect(await read("alderman")).toMatchObject({ number: 2, sent: null });
    await expect(read("member", 2)).rejects.toThrow(NotFoundError);

    await save(3, "Toch iets anders.", "alderman", "Twee jaartallen klopten niet.");
    await send(4);
    const newest = await read("member");
    expect(newest).toMatchObject({ number: 2, reason: "Twee jaartallen klopten niet." });
    expect(newest.content.preamble).toBe("Toch iets anders.");
    const first = await read("member", 1);
    expect(first).toMatchObject({ number: 1, replacedBy: 2, mayCompose: false });
    expect(first.content.preamble).toBe("Zo staat het.");
    expect(await listFollowUps(viewer("member"))).toHaveLength(1);
  });

  it("tells two aldermen who write at once, and is sent once", async () => {
    await save(0, "De een");
    await expect(save(0, "De ander", "alderman2")).rejects.toThrow(ConflictError);
    await send(1);
    await send(1);
    await expect(
      nowadays(() => sendFollowUp(viewer("alderman2"), { year: 2026, revision: 1 })),
    ).rejects.toThrow();
    const sent = (await database().select().from(auditEvents)).filter(
      ({ action, result }) => action === "follow_up_sent" && result === "done",
    );
    expect(sent).toHaveLength(1);
  });

  it("is written by aldermen only, about a year that has begun, and not sent without a preamble", async () => {
    for (const name of ["clerk", "auditor", "official"] as const)
      await expect(
        recordingRefusals(
          nowadays(() => saveFollowUp(viewer(name), { year: 2026, revision: 0 }, WRITTEN)),
        ),
      ).rejects.toThrow(ForbiddenError);
    await expect(
      nowadays(() => saveFollowUp(viewer("alderman"), { year: 2027, revision: 0 }, WRITTEN)),
    ).rejects.toThrow("follow_up_year");
    await expect(send(0)).rejects.toThrow("follow_up_without_preamble");
  });
});
