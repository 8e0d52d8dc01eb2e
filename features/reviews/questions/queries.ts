/** The questions on a report with their answers, as a viewer may read them. */
import { asc, eq } from "drizzle-orm";
import { database } from "@/db";
import { questions } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { type CalendarDate, isInTime } from "@/lib/dates";
import { canAnswerQuestion, canDraftAnswer, canReadDraftAnswer } from "../permissions";
import type { ReviewPlace } from "../place-queries";
import { dateMoves, said } from "../said";
import type { QuestionThread } from "../types";
import { isOverdue } from "./terms";

const NAME = { columns: { name: true } } as const;
const PERSON = { columns: { name: true, politicalGroup: true } } as const;

export async function listThreads(
  viewer: Viewer,
  place: ReviewPlace,
  today: CalendarDate,
): Promise<QuestionThread[]> {
  const rows = await database().query.questions.findMany({
    where: eq(questions.reportId, place.reportId),
    orderBy: [asc(questions.askedAt), asc(questions.id)],
    with: {
      version: { columns: { number: true } },
      askedBy: PERSON,
      draftedBy: NAME,
      answeredBy: NAME,
      postponements: { with: { postponedBy: NAME } },
    },
  });
  const readsDrafts = canReadDraftAnswer(viewer, place);
  return rows.map((row) => ({
    id: row.id,
    performance: row.performance,
    kind: row.kind,
    status: row.status === "drafted" && !readsDrafts ? "open" : row.status,
    versionNumber: row.version.number,
    text: row.text,
    askedBy: row.askedBy,
    askedAt: row.askedAt,
    dueOn: row.dueOn,
    isOverdue: isOverdue({ isOpen: row.status !== "answered", dueOn: row.dueOn }, today),
    postponements: dateMoves(
      row.postponements.map(({ postponedBy, postponedAt, ...move }) => ({
        ...move,
        by: postponedBy.name,
        at: postponedAt,
      })),
    ),
    draft:
      readsDrafts && row.status === "drafted"
        ? said(row.draftAnswer, row.draftedBy, row.draftedAt)
        : null,
    answer: said(row.answer, row.answeredBy, row.answeredAt),
    isAnsweredLate: row.answeredAt !== null && !isInTime(row.answeredAt, row.dueOn),
    revision: row.revision,
    may: {
      draft: canDraftAnswer(viewer, place, row.kind),
      answer: canAnswerQuestion(viewer, place, row.kind),
    },
  }));
}
