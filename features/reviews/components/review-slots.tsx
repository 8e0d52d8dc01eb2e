import type { Performance } from "@/db/vocabulary";
import { perPerformance } from "@/db/vocabulary";
import type { ReportDetail } from "@/features/reports/types";
import { dateOf } from "@/lib/dates";
import { ConcludeCard } from "../conclusions/components/conclude-card";
import { ConclusionCard } from "../conclusions/components/conclusion-card";
import { CouncilJudgementCard } from "../judgements/components/council-judgement-card";
import { JudgementCard } from "../judgements/components/judgement-card";
import { CouncilScoreLine, PerformanceReview } from "../judgements/components/performance-review";
import { WaitingNotice } from "../judgements/components/waiting-notice";
import { ReportQuestionsCard } from "../questions/components/report-questions-card";
import type { ReviewDetail } from "../types";
import type { JustDone } from "./done-here";

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
  perPerformance((performance) => report.content.performances[performance].score);
