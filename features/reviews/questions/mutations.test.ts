import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { questionPostponements, questions, reports, settings } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { recordingRefusals } from "@/features/auth/permit";
import { at } from "@/lib/clock";
import { ConflictError, ForbiddenError, NotFoundError } from "@/lib/errors";
import { viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { events, lastEvent } from "@/test/log";
import { insertReleasedReport } from "@/test/records";
import { FACTUAL, FORMAL } from "@/test/records/reviews";
import {
  answerQuestion,
  askQuestion,
  draftAnswer,
  type NewQuestion,
  postponeQuestion,
} from "./mutations";

const ASKED_AT = "2026-11-24T10:00:00Z";

const ask = (question: NewQuestion = FACTUAL) =>
  at(ASKED_AT, () => askQuestion(viewer("member"), "report", question));
const only = async () => (await database().select().from(questions))[0];

beforeEach(() => freshDatabase(insertReleasedReport));

describe("asking a question", () => {
  it("keeps the version it is about and the day by which it is answered", async () => {
    const id = await ask();
    expect(await only()).toMatchObject({
      id,
      versionId: "version-1",
      performance: "overview",
      status: "open",
      dueOn: "2026-12-08",
      askedById: "member",
    });
    expect(await events()).toMatchObject([
      {
        action: "question_asked",
        objectId: id,
        objectVersion: 1,
        after: { text: "Hoeveel bereikt?", dueOn: "2026-12-08" },
      },
    ]);
  });

  it("follows the term in the settings", async () => {
    await transaction((tx) =>
      tx.insert(settings).values({ key: "answer_terms", value: { formalDays: 42 } }),
    );
    await ask(FORMAL);
    expect((await only())?.dueOn).toBe("2027-01-05");
  });

  it("sent twice is one question", async () => {
    const [one, two] = await Promise.all([ask(), ask()]);
    expect(one).toBe(two);
    expect(await events()).toHaveLength(1);
  });

  it("is refused to who is no council member, and the refusal is recorded", async () => {
    const attempt = askQuestion(viewer("official"), "report", FACTUAL);
    await expect(recordingRefusals(attempt)).rejects.toThrow(ForbiddenError);
    expect(await events()).toMatchObject([
      { action: "question_asked", result: "refused", actorId: "official", objectId: "report" },
    ]);
  });

  it("answers the administrator as if there were no such report, and records it", async () => {
    const attempt = askQuestion(viewer("administrator"), "report", FACTUAL);
    await expect(recordingRefusals(attempt)).rejects.toThrow(NotFoundError);
    expect(await events()).toMatchObject([{ result: "refused", actorId: "administrator" }]);
  });

  it("is not possible on a report that was never released", async () => {
    await transaction((tx) => tx.update(reports).set({ releasedVersionId: null }));
    await expect(recordingRefusals(ask())).rejects.toThrow(NotFoundError);
    const attempt = askQuestion(viewer("clerk"), "report", FACTUAL);
    const sent = recordingRefusals(attempt);
    await expect(sent, "who may not ask hears nothing else").rejects.toThrow(NotFoundError);
  });

  it("is not possible after the conclusion", async () => {
    await transaction((tx) => tx.update(reports).set({ concludedAt: new Date() }));
    await expect(ask()).rejects.toThrow("review_closed");
  });

  it("tells that a newer version was released since it was written", async () => {
    await expect(ask({ ...FACTUAL, version: 2 })).rejects.toThrow("newer_version_released");
  });
});

describe("answering a question", () => {
  const answer = { answer: "1.240 huishoudens.", revision: 1 };

  it("of a factual kind is for the civil servant of the collaboration", async () => {
    const id = await ask();
    for (const name of ["official2", "alderman", "member"] as const) {
      await expect(recordingRefusals(answerQuestion(viewer(name), id, answer))).rejects.toThrow(
        ForbiddenError,
      );
    }
    await answerQuestion(viewer("official"), id, answer);
    expect(await only()).toMatchObject({ status: "answered", answer: "1.240 huishoudens." });
    expect(await lastEvent()).toMatchObject({
      action: "question_answered",
      before: { status: "open" },
      after: { status: "answered", answer: "1.240 huishoudens." },
    });
  });

  it("of a formal kind is drafted by the civil servant and given by the alderman", async () => {
    const id = await ask(FORMAL);
    await expect(recordingRefusals(answerQuestion(viewer("official"), id, answer))).rejects.toThrow(
      ForbiddenError,
    );
    await draftAnswer(viewer("official"), id, { answer: "Omdat.", revision: 1 });
    expect(await only()).toMatchObject({ status: "drafted", draftAnswer: "Omdat.", answer: null });
    await answerQuestion(viewer("alderman"), id, { answer: "Omdat het zo is.", revision: 2 });
    expect(await only()).toMatchObject({
      status: "answered",
      draftAnswer: "Omdat.",
      answer: "Omdat het zo is.",
      answeredById: "alderman",
    });
  });

  it("records of a draft its hash, not its text", async () => {
    const id = await ask(FORMAL);
    await draftAnswer(viewer("official"), id, { answer: "Geheim concept", revision: 1 });
    const last = await lastEvent();
    expect(last?.action).toBe("answer_drafted");
    expect(last?.after?.draftSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(last)).not.toContain("Geheim");
  });

  it("tells the second of two at once, and keeps the text of the first", async () => {
    const id = await ask(FORMAL);
    await draftAnswer(viewer("official"), id, { answer: "De eerste", revision: 1 });
    const second = draftAnswer(viewer("official"), id, { answer: "De tweede", revision: 1 });
    await expect(second).rejects.toThrow(ConflictError);
    const given = answerQuestion(viewer("alderman"), id, { answer: "De derde", revision: 1 });
    await expect(given).rejects.toThrow("answer_changed_meanwhile");
    expect(await only()).toMatchObject({ draftAnswer: "De eerste", answer: null });
  });

  it("sent twice is one answer", async () => {
    const id = await ask();
    await Promise.all([
      answerQuestion(viewer("official"), id, answer),
      answerQuestion(viewer("official"), id, answer),
    ]);
    expect((await events()).filter(({ action }) => action === "question_answered")).toHaveLength(1);
  });

  it("is still owed after the conclusion", async () => {
    const id = await ask();
    await transaction((tx) => tx.update(reports).set({ concludedAt: new Date() }));
    await answerQuestion(viewer("official"), id, answer);
    expect((await only())?.status).toBe("answered");
  });
});

describe("postponing an answer", () => {
  const later = { newDueOn: "2026-12-22", reason: "De partner levert cijfers na." };
  const postpone = (id: string, input = later) =>
    at("2026-12-01T10:00:00Z", () => postponeQuestion(viewer("official"), id, input));

  it("moves the date and keeps the old one with the reason", async () => {
    const id = await ask();
    await postpone(id);
    expect(await only()).toMatchObject({ dueOn: "2026-12-22", status: "open" });
    expect(await database().select().from(questionPostponements)).toMatchObject([
      { oldDueOn: "2026-12-08", newDueOn: "2026-12-22", reason: later.reason },
    ]);
    expect(await lastEvent()).toMatchObject({
      action: "question_postponed",
      before: { dueOn: "2026-12-08" },
      after: { dueOn: "2026-12-22", reason: later.reason },
    });
  });

  it("sent twice is one postponement", async () => {
    const id = await ask();
    await Promise.all([postpone(id), postpone(id)]);
    expect(await database().select().from(questionPostponements)).toHaveLength(1);
  });

  it("goes to a later date only, that is still to come", async () => {
    const id = await ask();
    const earlier = { ...later, newDueOn: "2026-12-07" };
    await expect(postpone(id, earlier)).rejects.toThrow("postponed_to_earlier");
    await transaction((tx) => tx.update(questions).set({ dueOn: "2026-11-26" }));
    const past = { ...later, newDueOn: "2026-12-01" };
    await expect(postpone(id, past)).rejects.toThrow("date_in_past");
  });

  it("is for who owes the answer", async () => {
    const id = await ask(FORMAL);
    await expect(recordingRefusals(postpone(id))).rejects.toThrow(ForbiddenError);
    await at("2026-12-01T10:00:00Z", () =>
      postponeQuestion(viewer("alderman"), id, { ...later, newDueOn: "2027-01-15" }),
    );
    const [row] = await database().select().from(questions).where(eq(questions.id, id));
    expect(row?.dueOn).toBe("2027-01-15");
  });
});
