/** The council's own part in a cycle as figures. Pure. */
import { median } from "@/features/reviews/judgements/summary";
import { type CalendarDate, daysBetween } from "@/lib/dates";
import type { AskedQuestion, CouncilRecord } from "./types";

/** `answered` in their term, after it, or not yet; `overdue` is not answered and past its last day. */
type AnswerTimes = {
  asked: number;
  answered: number;
  inTime: number;
  overdue: number;
  /** Calendar days from question to answer; null when nothing was answered. */
  medianDays: number | null;
};

/** @param today the date in Europe/Amsterdam; a term ends with its last day */
function answerTimes(questions: readonly AskedQuestion[], today: CalendarDate): AnswerTimes {
  const answered = questions.flatMap(({ askedOn, dueOn, answeredOn }) =>
    answeredOn ? [{ days: daysBetween(askedOn, answeredOn), inTime: answeredOn <= dueOn }] : [],
  );
  return {
    asked: questions.length,
    answered: answered.length,
    inTime: answered.filter(({ inTime }) => inTime).length,
    overdue: questions.filter(({ dueOn, answeredOn }) => !answeredOn && dueOn < today).length,
    medianDays: median(answered.map(({ days }) => days)),
  };
}

export type CouncilFigures = {
  released: number;
  judged: number;
  concluded: number;
  /** Council members that judged a report or asked a question; each counts once. */
  tookPart: number;
  answers: AnswerTimes;
  frames: { decided: number; amended: number; rejected: number };
  commitments: { made: number; unsettled: number; overdue: number };
};

export function councilFigures(record: CouncilRecord, today: CalendarDate): CouncilFigures {
  const { reports, questions, frames, commitments } = record;
  const unsettled = commitments.filter(({ status }) => status !== "settled");
  return {
    released: reports.length,
    judged: reports.filter(({ judges }) => judges > 0).length,
    concluded: reports.filter(({ isConcluded }) => isConcluded).length,
    tookPart: new Set([...record.judgeIds, ...questions.map(({ askedById }) => askedById)]).size,
    answers: answerTimes(questions, today),
    frames: {
      decided: frames.filter(({ isRejected }) => !isRejected).length,
      amended: frames.filter(({ isAmended }) => isAmended).length,
      rejected: frames.filter(({ isRejected }) => isRejected).length,
    },
    commitments: {
      made: commitments.length,
      unsettled: unsettled.length,
      overdue: unsettled.filter(({ status, dueOn }) => status === "open" && dueOn < today).length,
    },
  };
}

export type MomentPart = {
  momentId: string;
  owed: number;
  released: number;
  judged: number;
  /** Judgements per released report, all members counted: the mean share of the council is this over its seats. */
  judgements: number;
  concluded: number;
  answers: AnswerTimes;
};

/** How many reports were owed at each moment. */
export function owedPerMoment(owed: readonly { moment: { id: string } }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { moment } of owed) counts.set(moment.id, (counts.get(moment.id) ?? 0) + 1);
  return counts;
}

/** The same per control moment at which anything was owed, in the order of the cycle. */
export function momentParts(
  record: CouncilRecord,
  owedAt: ReadonlyMap<string, number>,
  today: CalendarDate,
): MomentPart[] {
  return record.moments
    .filter(({ side, id }) => side === "control" && owedAt.has(id))
    .map(({ id }) => {
      const reports = record.reports.filter(({ momentId }) => momentId === id);
      return {
        momentId: id,
        owed: owedAt.get(id) ?? 0,
        released: reports.length,
        judged: reports.filter(({ judges }) => judges > 0).length,
        judgements: reports.reduce((sum, { judges }) => sum + judges, 0),
        concluded: reports.filter(({ isConcluded }) => isConcluded).length,
        answers: answerTimes(
          record.questions.filter(({ momentId }) => momentId === id),
          today,
        ),
      };
    });
}
