/** What the council did with a released report: questions and answers, judgements, the conclusion. */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { commitments } from "@/db/schema";
import { COURSES, ELEMENTS, type Sight } from "@/db/vocabulary";
import {
  moveCommitmentDate,
  reportCommitmentDone,
  settleCommitment,
} from "@/features/reviews/commitments/mutations";
import { concludeReview } from "@/features/reviews/conclusions/mutations";
import { giveJudgement } from "@/features/reviews/judgements/mutations";
import { answerQuestion, askQuestion, draftAnswer } from "@/features/reviews/questions/mutations";
import type { Viewer } from "@/features/viewer/types";
import { addDays, type CalendarDate } from "@/lib/dates";
import type { Chance } from "./chance";
import type { People } from "./people";
import { CURRENT_INDEX, type Story } from "./story";
import type { Timeline } from "./timeline";

export type ToldReview = {
  reportId: () => string;
  releasedOn: CalendarDate;
  /** Null while the council has not dealt with it. */
  concludedOn: CalendarDate | null;
  lowest: number;
  index: number;
  story: Story;
  chance: Chance;
  keeper: Viewer;
  alderman: Viewer;
};

const COMMITMENT_DAYS = 180;
const EXPLANATIONS = [
  "Ik zie wat er gebeurt, maar niet wat het oplevert.",
  "Heldere rapportage; de risico's zijn goed beschreven.",
  "De cijfers per partner mis ik nog.",
  "De afwijking is duidelijk uitgelegd.",
  null,
  null,
];

export function planReview(timeline: Timeline, people: People, review: ToldReview): void {
  planQuestions(timeline, people, review);
  planJudgements(timeline, people, review);
  const { concludedOn } = review;
  if (concludedOn === null) return;
  const promised: Promised = { conclusionId: "" };
  timeline.plan(concludedOn, async () => {
    promised.conclusionId = await conclude(people, review, concludedOn);
  });
  if (asksCorrection(review)) planCommitment(timeline, people, review, concludedOn, promised);
}

type Promised = { conclusionId: string };

const asksCorrection = ({ lowest, index }: ToldReview) => lowest <= 2 && index % 3 === 0;

/** What became of the commitment: kept and settled when it is old, moved once, or still open. */
function planCommitment(
  timeline: Timeline,
  people: People,
  { alderman, index, chance }: ToldReview,
  concludedOn: CalendarDate,
  promised: Promised,
): void {
  const clerk = people.viewer("griffier");
  const commitmentId = async () => {
    const [row] = await database()
      .select({ id: commitments.id })
      .from(commitments)
      .where(eq(commitments.conclusionId, promised.conclusionId));
    if (!row) throw new Error("The conclusion holds no commitment.");
    return row.id;
  };
  if (chance.between(1, 3) === 1) {
    timeline.plan(addDays(concludedOn, 90), async () =>
      moveCommitmentDate(clerk, await commitmentId(), {
        newDueOn: addDays(concludedOn, COMMITMENT_DAYS + 60),
        reason: "De partners hebben meer tijd nodig.",
      }),
    );
  }
  if (index >= CURRENT_INDEX - 1) return;
  timeline.plan(addDays(concludedOn, 120), async () =>
    reportCommitmentDone(alderman, await commitmentId(), {
      text: "Dit is gedaan; de brief aan de raad is verstuurd.",
    }),
  );
  if (index >= 6) return;
  timeline.plan(addDays(concludedOn, 150), async () =>
    settleCommitment(clerk, await commitmentId()),
  );
}

function planQuestions(timeline: Timeline, people: People, review: ToldReview): void {
  for (const { at, performance, kind, text, answer } of review.story.questions) {
    if (at !== review.index) continue;
    let questionId = "";
    const asker = people.viewer(kind === "formal" ? "raadslid" : "raadslid2");
    timeline.plan(addDays(review.releasedOn, 1), async () => {
      questionId = await askQuestion(asker, review.reportId(), { performance, kind, text });
    });
    if (answer === null) continue;
    if (kind === "formal") {
      timeline.plan(addDays(review.releasedOn, 2), () =>
        draftAnswer(review.keeper, questionId, { answer, revision: 1 }),
      );
    }
    const answeredBy = kind === "formal" ? review.alderman : review.keeper;
    const revision = kind === "formal" ? 2 : 1;
    timeline.plan(addDays(review.releasedOn, 3), () =>
      answerQuestion(answeredBy, questionId, { answer, revision }),
    );
  }
}

function planJudgements(timeline: Timeline, people: People, review: ToldReview): void {
  const { chance, lowest, releasedOn } = review;
  const isCurrent = review.index === CURRENT_INDEX && review.concludedOn === null;
  // The first council member is who one signs in as: their judgement is still to be given.
  const council = isCurrent ? people.councilMembers.slice(1) : people.councilMembers;
  const count = isCurrent ? chance.between(1, 6) : chance.between(5, 16);
  for (const member of chance.some(council, count)) {
    const sight: Sight =
      lowest <= 2 ? chance.pick(["partly", "no", "partly"]) : chance.pick(["yes", "yes", "partly"]);
    const course = lowest <= 2 ? chance.pick(COURSES) : "keep_frame";
    const element = course === "keep_frame" ? null : chance.pick(ELEMENTS);
    const scores =
      chance.between(1, 3) === 1 ? { accountability: Math.max(1, Math.min(5, lowest)) } : {};
    const explanation = chance.pick(EXPLANATIONS);
    timeline.plan(addDays(releasedOn, chance.between(2, 5)), () =>
      giveJudgement(member, review.reportId(), { sight, course, element, explanation, scores }),
    );
  }
}

function conclude(people: People, review: ToldReview, decidedOn: CalendarDate): Promise<string> {
  const { story, lowest, chance } = review;
  const isCorrection = asksCorrection(review);
  return concludeReview(people.viewer("griffier"), review.reportId(), {
    outcome: isCorrection ? "correction_asked" : lowest >= 3 ? "agreed" : "noted",
    text: isCorrection
      ? "De raad vraagt het college om bij te sturen en neemt de toezegging over."
      : "De raad heeft de rapportage besproken.",
    decidedOn,
    decisionNumber: `${decidedOn.slice(0, 4)}-${chance.between(100, 999)}`,
    // Kept where the council had not met yet.
    earlyReason: "De raad nam het besluit bij de begroting.",
    commitments: isCorrection
      ? [{ text: story.commitment, dueOn: addDays(decidedOn, COMMITMENT_DAYS) }]
      : [],
  });
}
