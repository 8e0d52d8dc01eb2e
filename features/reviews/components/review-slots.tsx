import type { Performance } from "@/db/vocabulary";
import { PERFORMANCES } from "@/db/vocabulary";
import type { ReportDetail } from "@/features/reports/types";
import { dateOf } from "@/lib/dates";
import type { ScoresByPerformance } from "../summary";
import type { ReviewDetail } from "../types";
import { ConcludeCard } from "./conclude-card";
import { ConclusionCard } from "./conclusion-card";
import { CouncilJudgementCard } from "./council-judgement-card";
import type { JustDone } from "./done-here";
import { JudgementCard } from "./judgement-card";
import { CouncilScoreLine, PerformanceReview } from "./performance-review";
import { ReportQuestionsCard } from "./report-questions-card";
import { WaitingNotice } from "./waiting-notice";

/** Where the council's review shows on the page of a report. */
export function reviewSlots(report: ReportDetail, review: ReviewDetail, done: JustDone) {
  return {
    above: <WaitingNotice review={review} />,
    underScore: (performance: Performance) => (
      <CouncilScoreLine review={review} performance={performance} />
    ),
    underPerformance: (performance: Performance) => (
      <PerformanceReview review={review} performance={performance} done={done} />
    ),
    below: (
      <>
        <ReportQuestionsCard review={review} done={done} />
        <ConcludeCard review={review} councilOn={councilDateOf(report)} />
      </>
    ),
    aside: (
      <>
        <ConclusionCard review={review} done={done} />
        <JudgementCard review={review} done={done} />
        <CouncilJudgementCard
          review={review}
          self={selfScores(report)}
          previous={report.previous?.scores ?? null}
        />
      </>
    ),
  };
}

/** The council's date for this report; a report that came after it is dealt with on another day. */
function councilDateOf({ moment, version }: ReportDetail) {
  const { councilOn } = moment;
  const isTooLate = version.releasedAt && councilOn && dateOf(version.releasedAt) > councilOn;
  return isTooLate ? null : councilOn;
}

const selfScores = (report: ReportDetail) =>
  Object.fromEntries(
    PERFORMANCES.map((performance) => [
      performance,
      report.content.performances[performance].score,
    ]),
  ) as ScoresByPerformance;
