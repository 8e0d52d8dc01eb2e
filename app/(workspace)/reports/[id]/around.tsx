/** What the other features know of a report: what the council said, what it asked for, and what the Rekenkamer found. */
import { FrameCard } from "@/features/assessments/frame/components/frame-card";
import { crossingsIn } from "@/features/assessments/frame/mandate";
import { findFrame } from "@/features/assessments/frame/queries";
import { AuditorScoreLine, ReportFindingCard } from "@/features/findings/components/report-finding";
import { findReportFinding } from "@/features/findings/scores/queries";
import type { ReportDetail } from "@/features/reports/types";
import { reviewSlots } from "@/features/reviews/components/review-slots";
import { findReview } from "@/features/reviews/review-queries";
import type { Viewer } from "@/features/viewer/types";

type JustDone = Parameters<typeof reviewSlots>[2];

/** Where each of it shows on the page. */
export async function around(viewer: Viewer, report: ReportDetail, done: JustDone) {
  const [review, frame, found] = await Promise.all([
    findReview(viewer, report.id),
    findFrame(viewer, report.collaboration.id),
    findReportFinding(viewer, report),
  ]);
  const slots = review && reviewSlots(report, review, done);
  return {
    frame: <FrameCard frame={frame} crossings={crossingsIn(report.content, frame)} />,
    ...slots,
    ...(found && {
      beside: <ReportFindingCard found={found} medians={review?.summary.medians ?? []} />,
      underScore: (performance: Parameters<typeof AuditorScoreLine>[0]["performance"]) => (
        <>
          {slots?.underScore(performance)}
          <AuditorScoreLine found={found} performance={performance} />
        </>
      ),
    }),
  };
}
