/** What is said about a recommendation, on the real engine: by whom, in which order, and what nobody can change. */
import { asc, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { recommendationStatements, recommendations, studies, users } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { recordingRefusals } from "@/features/auth/permit";
import { at } from "@/lib/clock";
import { ConflictError, ForbiddenError, NotFoundError } from "@/lib/errors";
import { type Person, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { events } from "@/test/log";
import { insertFilingPlace } from "@/test/records";
import { insertPublishedStudy } from "@/test/records/studies";
import { getRecommendation } from "../queries";
import { isClaimed } from "../standing";
import { moveDueDate } from "./due-date-mutations";
import { giveVerdict, recordDecision, reportCouncilProgress, respond } from "./mutations";
import { draftProgress, releaseProgress, returnProgress } from "./progress-mutations";

const NOW = "2026-11-24T09:00:00Z";
const nowadays = <T>(work: () => Promise<T>) => at(NOW, work);

const id = "recommendation";
const DECISION = {
  seen: 0,
  word: "adopted" as const,
  text: null,
  decidedOn: "2026-02-01",
  decisionNumber: "R 1",
  evidenceUrl: null,
  dueOn: null,
};
const RESPONSE = {
  seen: 0,
  word: "endorses" as const,
  text: "Eens.",
  actionPlan: "Eerst dit.",
  ownerId: "official",
  dueOn: "2027-03-01",
  evidenceUrl: null,
};
const DONE = { seen: 0, word: "implemented" as const, text: "Klaar.", evidenceUrl: null };
const VERDICT = { seen: 0, word: "partly" as const, text: "Deels.", evidenceUrl: null };

const rowOf = async (id: string) =>
  (await database().select().from(recommendations).where(eq(recommendations.id, id)))[0];

beforeEach(() => freshDatabase(insertFilingPlace, insertPublishedStudy));

describe("four answers", () => {
  it("stand side by side, each by its own role, and a lower verdict is a gap", async () => {
    await nowadays(async () => {
      await recordDecision(viewer("clerk"), id, DECISION);
      await respond(viewer("alderman"), id, RESPONSE);
      await draftProgress(viewer("official"), id, DONE);
      await releaseProgress(viewer("alderman"), id, { seen: 1 });
      await reportCouncilProgress(viewer("clerk"), id, { ...DONE, word: "planned" });
      await giveVerdict(viewer("auditor"), id, VERDICT);
    });
    const seen = await nowadays(() => getRecommendation(viewer("member"), id));
    expect(seen).toMatchObject({
      decision: "adopted",
      response: "endorses",
      collegeProgress: "implemented",
      councilProgress: "planned",
      verdict: "partly",
      isClaimed: true,
      gap: "lower",
      owner: { id: "official" },
      dueOn: "2027-03-01",
    });
    expect(
      seen.statements.map(({ kind, madeBy, preparedBy }) => [kind, madeBy, preparedBy]),
    ).toEqual(expect.arrayContaining([["college_progress", "alderman", "official"]]));
    expect(seen.timeline).toHaveLength(6);
  });

  it("repeats on the recommendation what the newest statements say, and nothing else", async () => {
    await nowadays(async () => {
      await recordDecision(viewer("clerk"), id, DECISION);
      await respond(viewer("alderman"), id, RESPONSE);
      await reportCouncilProgress(viewer("clerk"), id, DONE);
      await reportCouncilProgress(viewer("clerk"), id, { ...DONE, seen: 1, word: "in_progress" });
      await giveVerdict(viewer("auditor"), id, VERDICT);
      await giveVerdict(viewer("auditor"), id, { ...VERDICT, seen: 1, word: "not" });
    });
    const said = await database()
      .select()
      .from(recommendationStatements)
      .orderBy(asc(recommendationStatements.number));
    const newest = Object.fromEntries(said.map(({ kind, word }) => [kind, word]));
    const row = await rowOf(id);
    expect({
      decision: row?.decision,
      response: row?.response,
      council_progress: row?.councilProgress,
      verdict: row?.verdict,
    }).toEqual(newest);
    expect(row?.isClaimed).toBe(row && isClaimed(row));
    for (const { id: _, snapshotSha256, madeAt, madeById, ...content } of said) {
      const event = (await events()).find(({ after }) => after?.snapshotSha256 === snapshotSha256);
      expect(event).toMatchObject({ actorId: madeById, occurredAt: madeAt });
      expect(event?.after).toMatchObject({ word: content.word, number: content.number });
    }
  });

  it("are given by nobody else, and each attempt is recorded", async () => {
    await nowadays(() => respond(viewer("alderman"), id, RESPONSE));
    const tries: (() => Promise<unknown>)[] = [
      () => recordDecision(viewer("alderman"), id, DECISION),
      () => respond(viewer("alderman2"), id, { ...RESPONSE, seen: 1 }),
      () => respond(viewer("auditor"), id, { ...RESPONSE, seen: 1 }),
      () => draftProgress(viewer("official2"), id, DONE),
      () => releaseProgress(viewer("official"), id, { seen: 0 }),
      () => reportCouncilProgress(viewer("alderman"), id, DONE),
      () => giveVerdict(viewer("alderman"), id, VERDICT),
      () => giveVerdict(viewer("clerk"), id, VERDICT),
      () => moveDueDate(viewer("clerk"), id, { seen: 0, newDueOn: "2027-06-01", reason: "x" }),
    ];
    for (const attempt of tries)
      await expect(recordingRefusals(nowadays(attempt))).rejects.toThrow(ForbiddenError);
    await expect(
      recordingRefusals(nowadays(() => giveVerdict(viewer("administrator"), id, VERDICT))),
    ).rejects.toThrow(NotFoundError);
    expect((await events()).filter(({ result }) => result === "refused")).toHaveLength(10);
  });

  it("are about what does not exist while its study is not published", async () => {
    const draft = "draft-recommendation";
    await transaction(async (tx) => {
      const [study] = await tx.select().from(studies);
      const [row] = await tx.select().from(recommendations);
      if (!study || !row) throw new Error("no study");
      await tx
        .insert(studies)
        .values({ ...study, id: "draft", status: "draft", publishedAt: null });
      await tx
        .insert(recommendations)
        .values({ ...row, id: draft, studyId: "draft", isPublished: false });
    });
    await expect(nowadays(() => recordDecision(viewer("clerk"), draft, DECISION))).rejects.toThrow(
      NotFoundError,
    );
    await expect(nowadays(() => respond(viewer("alderman"), draft, RESPONSE))).rejects.toThrow(
      NotFoundError,
    );
    await expect(nowadays(() => giveVerdict(viewer("auditor"), draft, VERDICT))).rejects.toThrow(
      "not_published_yet",
    );
  });

  it("tell who answers after somebody else did, and take a second click for one", async () => {
    await nowadays(() => giveVerdict(viewer("auditor"), id, VERDICT));
    await nowadays(() => giveVerdict(viewer("auditor"), id, VERDICT));
    await expect(
      nowadays(() => giveVerdict(viewer("auditor"), id, { ...VERDICT, word: "not" })),
    ).rejects.toThrow("changed_meanwhile");
    expect(await database().select().from(recommendationStatements)).toHaveLength(1);
  });

  it("ask a plan, an owner and a date where the college endorses, and a date from the council before today", async () => {
    const tries: [Partial<typeof RESPONSE> | Record<string, unknown>, string][] = [
      [{ actionPlan: null }, "plan_incomplete"],
      [{ ownerId: null }, "plan_incomplete"],
      [{ dueOn: null }, "plan_incomplete"],
      [{ dueOn: "2026-11-23" }, "date_in_past"],
      [{ ownerId: "member" }, "not_a_civil_servant"],
    ];
    for (const [change, code] of tries) {
      const input = { ...RESPONSE, ...change } as typeof RESPONSE;
      await expect(nowadays(() => respond(viewer("alderman"), id, input))).rejects.toThrow(code);
    }
    const decide = (decidedOn: string) =>
      nowadays(() => recordDecision(viewer("clerk"), id, { ...DECISION, decidedOn }));
    await expect(decide("2026-11-25")).rejects.toThrow("decided_in_future");
    await expect(decide("2026-01-09")).rejects.toThrow("decided_before_study");
  });

  it("give an action to nobody whose account is locked, but leave it with who has it", async () => {
    const lock = (name: Person) =>
      transaction(async (tx) => {
        await tx.update(users).set({ active: false }).where(eq(users.id, name));
      });
    await lock("official2");
    const toLocked = { ...RESPONSE, ownerId: "official2" };
    await expect(nowadays(() => respond(viewer("alderman"), id, toLocked))).rejects.toThrow(
      "owner_locked",
    );
    await nowadays(() => respond(viewer("alderman"), id, RESPONSE));
    await lock("official");
    const { owners } = await getRecommendation(viewer("alderman"), id);
    expect(owners.map((owner) => owner.id)).toEqual(["official"]);
    await nowadays(() => respond(viewer("alderman"), id, { ...RESPONSE, seen: 1, text: "Nog." }));
    expect((await rowOf(id))?.ownerId).toBe("official");
  });
});

describe("what the college reports", () => {
  it("goes from the owner to the alderman, back with a reason, and out as it stands", async () => {
    await nowadays(async () => {
      await respond(viewer("alderman"), id, RESPONSE);
      await draftProgress(viewer("official"), id, DONE);
    });
    expect((await getRecommendation(viewer("member"), id)).draft).toBeNull();
    expect((await getRecommendation(viewer("official2"), id)).draft).toBeNull();
    for (const name of ["official", "alderman", "auditor"] as const)
      expect((await getRecommendation(viewer(name), id)).draft?.text).toBe("Klaar.");
    await nowadays(() => returnProgress(viewer("alderman"), id, { seen: 1, reason: "Te kort." }));
    await expect(
      nowadays(() => releaseProgress(viewer("alderman"), id, { seen: 2 })),
    ).rejects.toThrow("recommendation_moved_on");
    await nowadays(() =>
      draftProgress(viewer("official"), id, { ...DONE, seen: 2, text: "Nu af." }),
    );
    await expect(
      nowadays(() => releaseProgress(viewer("alderman"), id, { seen: 2 })),
    ).rejects.toThrow(ConflictError);
    await nowadays(() => releaseProgress(viewer("alderman"), id, { seen: 3 }));
    await nowadays(() => releaseProgress(viewer("alderman"), id, { seen: 3 }));
    const seen = await getRecommendation(viewer("member"), id);
    expect(seen.statements.filter(({ kind }) => kind === "college_progress")).toMatchObject([
      { text: "Nu af.", preparedBy: "official", madeBy: "alderman" },
    ]);
    const log = JSON.stringify(
      (await events()).filter(({ action }) => action === "recommendation_progress_drafted"),
    );
    expect(log).not.toContain("Klaar.");
  });

  it("is told to who returns or writes on while the other did, even in the same words", async () => {
    const draft = (seen: number, text: string) =>
      nowadays(() => draftProgress(viewer("official"), id, { ...DONE, seen, text }));
    const giveBack = (seen: number) =>
      nowadays(() => returnProgress(viewer("alderman"), id, { seen, reason: "Te kort." }));
    await nowadays(() => respond(viewer("alderman"), id, RESPONSE));
    await draft(0, "Een.");
    await giveBack(1);
    await giveBack(1);
    await expect(draft(1, "Een.")).rejects.toThrow(ConflictError);
    await draft(2, "Twee.");
    await draft(3, "Drie.");
    await expect(giveBack(3)).rejects.toThrow(ConflictError);
    await giveBack(4);
    expect((await rowOf(id))?.draftStatus).toBe("returned");
  });
});

describe("a due date", () => {
  it("moves only with its own form's state, keeps what it was, and is counted", async () => {
    const move = (seen: number, newDueOn: string) =>
      nowadays(() => moveDueDate(viewer("alderman"), id, { seen, newDueOn, reason: "Later." }));
    await expect(move(0, "2027-06-01")).rejects.toThrow("no_date_to_move");
    await nowadays(() => respond(viewer("alderman"), id, RESPONSE));
    await move(0, "2027-05-01");
    await move(0, "2027-05-01");
    await expect(move(0, "2027-07-01")).rejects.toThrow("changed_meanwhile");
    await expect(move(1, "2026-11-23")).rejects.toThrow("date_in_past");
    await move(1, "2027-06-01");
    const seen = await nowadays(() => getRecommendation(viewer("member"), id));
    expect(seen).toMatchObject({ dueOn: "2027-06-01", moves: { times: 2, days: 92 } });
    expect(seen.dateMoves.map(({ oldDueOn }) => oldDueOn)).toEqual(["2027-03-01", "2027-05-01"]);
    await nowadays(() =>
      respond(viewer("alderman"), id, { ...RESPONSE, seen: 1, text: "Anders." }),
    );
    expect((await rowOf(id))?.dueOn).toBe("2027-06-01");
  });
});

describe("the engine itself", () => {
  const refused = (statement: string) =>
    expect(transaction(async (tx) => tx.run(sql.raw(statement)))).rejects.toThrow();

  it("refuses any change of what was said or moved", async () => {
    await nowadays(async () => {
      await respond(viewer("alderman"), id, RESPONSE);
      await giveVerdict(viewer("auditor"), id, VERDICT);
      await moveDueDate(viewer("alderman"), id, { seen: 0, newDueOn: "2027-06-01", reason: "x" });
    });
    await refused("update recommendation_statements set word = 'implemented'");
    await refused("delete from recommendation_statements");
    await refused("update recommendation_date_changes set old_due_on = '2030-01-01'");
    await refused("delete from recommendation_date_changes");
  });
});
