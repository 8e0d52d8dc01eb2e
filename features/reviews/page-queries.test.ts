import { beforeEach, describe, expect, it } from "vitest";
import { commitments, questions } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { NotFoundError } from "@/lib/errors";
import { PAGE_ROWS } from "@/lib/list-address";
import { on, type Person, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { insertReleasedReport } from "@/test/records";
import { COMMITMENT_LIST, QUESTION_LIST } from "./list-filters";
import { listCommitmentPage, listQuestionPage } from "./page-queries";

const ASKED_AT = new Date("2026-11-25T10:00:00Z");
const day = (index: number) => `2026-12-${String(index + 1).padStart(2, "0")}`;

/** Question 0 is due on 1 December, 1 on 2 December, and so on. */
const insertQuestion = (index: number, change: Partial<typeof questions.$inferInsert> = {}) =>
  transaction(async (tx) => {
    await tx.insert(questions).values({
      id: `q${index}`,
      reportId: "report",
      versionId: "version-1",
      kind: "factual",
      status: "open",
      text: `Vraag ${index}`,
      askedById: "member",
      askedAt: ASKED_AT,
      dueOn: day(index % 28),
      ...change,
    });
  });

beforeEach(() => freshDatabase(insertReleasedReport));

describe("the list of questions", () => {
  const ids = async (name: Person, query: Record<string, string>) => {
    const found = await on("2026-12-03", () =>
      listQuestionPage(viewer(name), QUESTION_LIST.read(query)),
    );
    return found.rows.map(({ id }) => id);
  };

  beforeEach(async () => {
    await insertQuestion(0);
    await insertQuestion(1, { kind: "formal", askedById: "member2" });
    await insertQuestion(5, { kind: "formal", status: "drafted" });
    await insertQuestion(6, { status: "answered", answer: "Ja", answeredAt: ASKED_AT });
  });

  it("is narrowed by state", async () => {
    expect(await ids("member", {})).toEqual(["q0", "q1", "q5"]);
    expect(await ids("member", { state: "overdue" })).toEqual(["q0", "q1"]);
    expect(await ids("member", { state: "answered" })).toEqual(["q6"]);
  });

  it("is narrowed to what one asked, keeps, or has to answer", async () => {
    expect(await ids("member2", { mine: "yes" })).toEqual(["q1"]);
    expect(await ids("official", { mine: "yes" })).toEqual(["q0", "q1", "q5"]);
    expect(await ids("official2", { mine: "yes" })).toEqual([]);
    expect(await ids("alderman", { mine: "yes" })).toEqual(["q1", "q5"]);
    expect(await ids("alderman2", { mine: "yes" })).toEqual([]);
  });

  it("is narrowed by collaboration, and empty for one that does not exist", async () => {
    expect(await ids("member", { collaboration: "pact" })).toHaveLength(3);
    expect(await ids("member", { collaboration: "elsewhere" })).toEqual([]);
  });

  it("is turned round", async () => {
    expect(await ids("member", { sort: "-due" })).toEqual(["q5", "q1", "q0"]);
  });

  it("comes in pages; one behind the last is the last", async () => {
    for (let index = 10; index < 10 + PAGE_ROWS; index += 1) await insertQuestion(index);
    const found = await listQuestionPage(viewer("member"), QUESTION_LIST.read({ page: "9" }));
    expect(found).toMatchObject({ total: PAGE_ROWS + 3, page: 2, pages: 2 });
    expect(found.rows).toHaveLength(3);
  });

  it("is not there for the administrator", async () => {
    const attempt = listQuestionPage(viewer("administrator"), QUESTION_LIST.read({}));
    await expect(attempt).rejects.toThrow(NotFoundError);
  });
});

describe("the list of commitments", () => {
  const texts = async (query: Record<string, string>) => {
    const found = await on("2027-04-01", () =>
      listCommitmentPage(viewer("member"), COMMITMENT_LIST.read(query)),
    );
    return found.rows.map(({ text }) => text);
  };

  beforeEach(async () => {
    const recorded = { collaborationId: "pact", recordedById: "clerk", recordedAt: ASKED_AT };
    await transaction(async (tx) => {
      await tx.insert(commitments).values([
        { ...recorded, id: "1", text: "Open", status: "open", dueOn: "2027-06-01" },
        { ...recorded, id: "2", text: "Te laat", status: "open", dueOn: "2027-03-01" },
        { ...recorded, id: "3", text: "Gemeld", status: "reported_done", dueOn: "2027-01-01" },
        { ...recorded, id: "4", text: "Afgedaan", status: "settled", dueOn: "2027-02-01" },
      ]);
    });
  });

  it("is narrowed by state; what was reported done is not overdue", async () => {
    expect(await texts({})).toEqual(["Gemeld", "Te laat", "Open"]);
    expect(await texts({ state: "overdue" })).toEqual(["Te laat"]);
    expect(await texts({ state: "settled" })).toEqual(["Afgedaan"]);
  });

  it("is narrowed by portfolio holder", async () => {
    expect(await texts({ holder: "alderman" })).toHaveLength(3);
    expect(await texts({ holder: "alderman2" })).toEqual([]);
  });
});
