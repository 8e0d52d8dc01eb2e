import { inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { questionPostponements, questions } from "@/db/schema";
import type { QuestionStatus } from "@/db/vocabulary";
import { writtenRows } from "@/db/written";
import type { Sealed } from "@/features/audit-log/event-types";
import { everybody, recordKind } from "@/features/audit-log/record-kind";
import { misdated } from "@/features/audit-log/repeats";
import { questionHref } from "@/features/hrefs";
import { QUESTIONS } from "./frozen";

type Question = typeof questions.$inferSelect;

declare module "@/features/audit-log/event-types" {
  interface EventPayloads {
    question_asked: {
      after: Sealed &
        Pick<Question, "reportId" | "performance" | "kind" | "text" | "dueOn"> & {
          status: QuestionStatus;
        };
    };
    answer_drafted: {
      before: { status: QuestionStatus; draftSha256: string | null };
      after: { status: QuestionStatus; draftSha256: string | null };
    };
    question_postponed: { before: { dueOn: string }; after: { dueOn: string; reason: string } };
    question_answered: {
      before: { status: QuestionStatus };
      after: Sealed & { status: QuestionStatus; answer: string; dueOn: string };
    };
  }
}

export const questionKind = recordKind({
  objectType: "question",
  href: ({ reportId, objectId }) => reportId && questionHref(reportId, objectId),
  canRead: everybody,
  subject: { table: questions, id: questions.id, reportId: questions.reportId },
  frozen: [QUESTIONS],
  fixed: [{ table: questionPostponements }],
  repeats: [{ name: "question_dates", id: questions.id, compare: misdatedQuestions }],
});

async function misdatedQuestions(db: Database, ids: readonly string[]): Promise<string[]> {
  const { questionId } = questionPostponements;
  const rows = await writtenRows(db, questionPostponements, inArray(questionId, [...ids]));
  const moves = rows.map(({ questionId: of, postponedAt: at, ...row }) => {
    const { oldDueOn, newDueOn, reason, postponedById: by } = row;
    return { of, at, said: { oldDueOn, newDueOn, reason, by } };
  });
  return misdated(db, moves, { action: "question_postponed", ids });
}
