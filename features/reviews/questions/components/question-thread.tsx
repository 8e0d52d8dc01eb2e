import { Badge } from "@/components/ui/badge";
import { Thread, ThreadEntry } from "@/components/ui/text/thread";
import { DateMoves } from "@/features/reviews/components/date-moves";
import { DoneHere, type JustDone } from "@/features/reviews/components/done-here";
import type { QuestionThread as Question } from "@/features/reviews/types";
import { dateOf } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";
import { AnswerForms } from "./answer-forms";

const DONE_CODES = ["question_asked", "answer_drafted", "question_answered", "question_postponed"];

interface QuestionThreadProps {
  question: Question;
  reportId: string;
  releasedNumber: number;
  done: JustDone;
}

/** A question with its answer, or with who owes one and until when. */
export async function QuestionThread({
  question,
  reportId,
  releasedNumber,
  done,
}: QuestionThreadProps) {
  const [t, words, locale] = await Promise.all([
    getTranslator("reviews"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const on = (instant: Date) => formatShortDate(dateOf(instant), locale);
  const { askedBy, askedAt, kind, versionNumber, draft, answer } = question;
  const asked = [
    askedBy.politicalGroup,
    words(`question_kind.${kind}`),
    on(askedAt),
    versionNumber < releasedNumber
      ? t("askedOnOlder", { number: versionNumber, released: releasedNumber })
      : null,
  ];
  return (
    <Thread id={`question-${question.id}`}>
      <DoneHere done={done} codes={DONE_CODES} id={question.id} />
      <ThreadEntry who={askedBy.name} meta={asked.filter(Boolean).join(" · ")} lang="nl">
        {question.text}
      </ThreadEntry>
      {answer && (
        <ThreadEntry who={answer.by} meta={on(answer.at)} lang="nl">
          {answer.text}
        </ThreadEntry>
      )}
      {draft && (
        <ThreadEntry
          who={draft.by}
          meta={
            <>
              {on(draft.at)} · <Badge>{t("questions.draftOf")}</Badge>
            </>
          }
          lang="nl"
        >
          {draft.text}
        </ThreadEntry>
      )}
      <p>
        <QuestionState question={question} />
      </p>
      <DateMoves moves={question.postponements} messageKey="questions.postponed" />
      <AnswerForms question={question} reportId={reportId} />
    </Thread>
  );
}

type Stateful = Pick<Question, "status" | "isOverdue" | "dueOn"> & { isAnsweredLate?: boolean };

interface QuestionStateProps {
  question: Stateful;
  /** Without the date, where that stands beside it. */
  isShort?: boolean;
}

/** Where a question stands, in a word and a date. */
export async function QuestionState({ question, isShort = false }: QuestionStateProps) {
  const [t, locale] = await Promise.all([getTranslator("reviews"), getLocale()]);
  const date = formatShortDate(question.dueOn, locale);
  if (question.status === "answered") {
    return question.isAnsweredLate ? (
      <Badge tone="info">{t("questions.answeredLate")}</Badge>
    ) : (
      <Badge tone="done">{t("questions.answered")}</Badge>
    );
  }
  if (question.isOverdue) {
    const word = isShort ? t("questions.late") : t("questions.overdue", { date });
    return <Badge tone="attention">{word}</Badge>;
  }
  const state = t(question.status === "drafted" ? "questions.drafted" : "questions.open");
  return <Badge>{isShort ? state : `${state} · ${t("questions.dueOn", { date })}`}</Badge>;
}
