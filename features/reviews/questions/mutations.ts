/** Questions of the council, and the answers of the college. */
import { and, eq, isNull, ne } from "drizzle-orm";
import { questionPostponements, questions } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import type { Performance, QuestionKind } from "@/db/vocabulary";
import { hashOf } from "@/features/audit-log/canonical";
import { eventOf, type SaidBy } from "@/features/audit-log/event-types";
import type { ActionOf } from "@/features/audit-log/events";
import { recordEvent, sealOf } from "@/features/audit-log/record";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { type CalendarDate, dateOf } from "@/lib/dates";
import { ConflictError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import {
  canAnswerQuestion,
  canAskQuestion,
  canDraftAnswer,
  canPostponeQuestion,
} from "../permissions";
import { permitInReview, permitOnReleased, requireOpenReview } from "../place-mutations";
import {
  getQuestionRow,
  getReviewPlace,
  type QuestionRow,
  type ReviewPlace,
} from "../place-queries";
import { questionTransition } from "../status";
import { QUESTIONS } from "./frozen";
import { answerDueOn } from "./terms";

export type NewQuestion = {
  /** Null: about the report as a whole. */
  performance: Performance | null;
  kind: QuestionKind;
  text: string;
  /** The number of the version the question was written on; a newer one is told. */
  version?: number;
};

/** Asks a question on the released version. The same question sent twice is one question. */
export async function askQuestion(
  viewer: Viewer,
  reportId: string,
  { performance, kind, text, version: seen }: NewQuestion,
): Promise<string> {
  const action = "question_asked";
  return transaction(async (tx) => {
    const asked = { reportId, action, may: canAskQuestion(viewer) } as const;
    const review = await permitOnReleased(tx, viewer, asked, seen);
    requireOpenReview(review);
    const { place, version, permitted } = review;
    const earlier = await findSameQuestion(tx, viewer, version.id, { performance, kind, text });
    if (earlier) return earlier;
    const id = newId();
    const askedAt = now();
    const dueOn = answerDueOn(kind, dateOf(askedAt), place.terms);
    await tx.insert(questions).values({
      id,
      reportId,
      versionId: version.id,
      performance,
      kind,
      status: "open",
      text,
      askedById: viewer.id,
      askedAt,
      dueOn,
    });
    await recordEvent(tx, permitted, {
      action,
      objectType: "question",
      objectId: id,
      objectVersion: version.number,
      after: {
        reportId,
        performance,
        kind,
        text,
        dueOn,
        status: "open",
        recordSha256: await sealOf(tx, QUESTIONS, id),
      },
    });
    return id;
  });
}

async function findSameQuestion(
  tx: Transaction,
  viewer: Viewer,
  versionId: string,
  { performance, kind, text }: NewQuestion,
) {
  const [same] = await tx
    .select({ id: questions.id })
    .from(questions)
    .where(
      and(
        eq(questions.askedById, viewer.id),
        eq(questions.versionId, versionId),
        ne(questions.status, "answered"),
        eq(questions.kind, kind),
        eq(questions.text, text),
        performance ? eq(questions.performance, performance) : isNull(questions.performance),
      ),
    )
    .limit(1);
  return same?.id ?? null;
}

/** `revision` is the state of the question the answer was written on. */
export type TypedAnswer = { answer: string; revision: number };

/** A civil servant drafts the answer to a formal question; the portfolio holder gives it. */
export function draftAnswer(viewer: Viewer, questionId: string, typed: TypedAnswer): Promise<void> {
  return onQuestion(viewer, questionId, "answer_drafted", canDraftAnswer, async (tx, question) => {
    if (question.draftAnswer === typed.answer && question.draftedById === viewer.id) return null;
    const status = questionTransition(question, "draft");
    requireSameRevision(question, typed.revision);
    await tx
      .update(questions)
      .set({
        status,
        draftAnswer: typed.answer,
        draftedById: viewer.id,
        draftedAt: now(),
        revision: question.revision + 1,
      })
      .where(eq(questions.id, question.id));
    // A drafted answer is a working paper: its event carries a hash, not the text.
    const hashed = (draft: string | null) => (draft === null ? null : hashOf(draft));
    return {
      before: { status: question.status, draftSha256: hashed(question.draftAnswer) },
      after: { status, draftSha256: hashed(typed.answer) },
    };
  });
}

/** @throws ConflictError("answer_changed_meanwhile") when somebody drafted or answered after this form was opened. */
export function answerQuestion(
  viewer: Viewer,
  questionId: string,
  typed: TypedAnswer,
): Promise<void> {
  return onQuestion(
    viewer,
    questionId,
    "question_answered",
    canAnswerQuestion,
    async (tx, question) => {
      if (question.answer === typed.answer && question.answeredById === viewer.id) return null;
      requireSameRevision(question, typed.revision);
      const status = questionTransition(question, "answer");
      await tx
        .update(questions)
        .set({
          status,
          answer: typed.answer,
          answeredById: viewer.id,
          answeredAt: now(),
          revision: question.revision + 1,
        })
        .where(eq(questions.id, question.id));
      return {
        before: { status: question.status },
        after: {
          status,
          answer: typed.answer,
          dueOn: question.dueOn,
          recordSha256: await sealOf(tx, QUESTIONS, question.id),
        },
      };
    },
  );
}

/** More time for an answer, with the reason; the date it had stays. */
export function postponeQuestion(
  viewer: Viewer,
  questionId: string,
  { newDueOn, reason }: { newDueOn: CalendarDate; reason: string },
): Promise<void> {
  return onQuestion(
    viewer,
    questionId,
    "question_postponed",
    canPostponeQuestion,
    async (tx, question) => {
      questionTransition(question, "postpone");
      if (question.dueOn === newDueOn && (await wasPostponedBy(tx, viewer, question, reason))) {
        return null;
      }
      const postponedAt = now();
      if (newDueOn <= question.dueOn) throw new RuleError("postponed_to_earlier");
      if (newDueOn <= dateOf(postponedAt)) throw new RuleError("date_in_past");
      await tx.insert(questionPostponements).values({
        id: newId(),
        questionId,
        oldDueOn: question.dueOn,
        newDueOn,
        reason,
        postponedById: viewer.id,
        postponedAt,
      });
      await tx.update(questions).set({ dueOn: newDueOn }).where(eq(questions.id, questionId));
      return { before: { dueOn: question.dueOn }, after: { dueOn: newDueOn, reason } };
    },
  );
}

async function wasPostponedBy(
  tx: Transaction,
  viewer: Viewer,
  { id, dueOn }: QuestionRow,
  reason: string,
): Promise<boolean> {
  const [same] = await tx
    .select({ id: questionPostponements.id })
    .from(questionPostponements)
    .where(
      and(
        eq(questionPostponements.questionId, id),
        eq(questionPostponements.newDueOn, dueOn),
        eq(questionPostponements.reason, reason),
        eq(questionPostponements.postponedById, viewer.id),
      ),
    )
    .limit(1);
  return same !== undefined;
}

type Permission = (viewer: Viewer, place: ReviewPlace, kind: QuestionKind) => boolean;

/** One write on one question; `change` answers null when it had been made before. */
async function onQuestion<Action extends ActionOf<"question">>(
  viewer: Viewer,
  questionId: string,
  action: Action,
  isPermitted: Permission,
  change: (tx: Transaction, question: QuestionRow) => Promise<SaidBy<Action> | null>,
): Promise<void> {
  const event = { action, objectType: "question", objectId: questionId } as const;
  await transaction(async (tx) => {
    const question = await getQuestionRow(tx, questionId);
    const place = await getReviewPlace(tx, viewer, question.reportId);
    const may = isPermitted(viewer, place, question.kind);
    const permitted = permitInReview(tx, viewer, { may, event });
    const changed = await change(tx, question);
    if (changed) await recordEvent(tx, permitted, eventOf(event, changed));
  });
}

function requireSameRevision(question: QuestionRow, revision: number) {
  if (question.revision !== revision) throw new ConflictError("answer_changed_meanwhile");
}
