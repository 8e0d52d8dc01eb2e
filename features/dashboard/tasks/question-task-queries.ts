/** Questions that wait for an answer, and answers that came. */
import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { database } from "@/db";
import { collaborations, moments, questions, reports } from "@/db/schema";
import { all, columns } from "./task-part-queries";

const QUESTION_ANCHOR = sql`'question-' || ${questions.id}`;

export function toAnswer(condition: SQL) {
  const first = database()
    .select(columns("answer", sql`${questions.dueOn}`, QUESTION_ANCHOR))
    .from(questions)
    .innerJoin(reports, eq(reports.id, questions.reportId))
    .innerJoin(collaborations, eq(collaborations.id, reports.collaborationId))
    .innerJoin(moments, eq(moments.id, reports.momentId))
    .where(and(inArray(questions.status, ["open", "drafted"]), condition))
    .orderBy(sql`nearest_on`)
    .limit(1)
    .as("to_answer");
  return database().select(all(first)).from(first);
}

/** Answers to one's own questions on reports that are not concluded, the newest first. */
export function answeredTo(userId: string) {
  const first = database()
    .select(columns("answered", sql`substr(${questions.answeredAt}, 1, 10)`, QUESTION_ANCHOR))
    .from(questions)
    .innerJoin(reports, eq(reports.id, questions.reportId))
    .innerJoin(collaborations, eq(collaborations.id, reports.collaborationId))
    .innerJoin(moments, eq(moments.id, reports.momentId))
    .where(
      and(
        eq(questions.askedById, userId),
        eq(questions.status, "answered"),
        isNull(reports.concludedAt),
      ),
    )
    .orderBy(sql`nearest_on desc`)
    .limit(1)
    .as("answered");
  return database().select(all(first)).from(first);
}
