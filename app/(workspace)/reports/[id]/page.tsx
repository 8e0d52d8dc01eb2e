import type { Metadata } from "next";
import { cache } from "react";
import { FrameCard } from "@/features/assessments/components/frame-card";
import { findFrame } from "@/features/assessments/frame-queries";
import { crossingsIn } from "@/features/assessments/mandate";
import type { Viewer } from "@/features/auth/types";
import { requireViewer } from "@/features/auth/viewer";
import { findReportFinding } from "@/features/findings/beside-queries";
import { AuditorScoreLine, ReportFindingCard } from "@/features/findings/components/report-finding";
import { REPORT_DONE } from "@/features/reports/components/report-done";
import { REPORT_ORIGINS } from "@/features/reports/components/report-header";
import { ReportView } from "@/features/reports/components/report-view";
import { getReport } from "@/features/reports/queries";
import { reviewSlots } from "@/features/reviews/components/review-slots";
import { findReview } from "@/features/reviews/review-queries";
import { orNotFound } from "@/lib/or-not-found";
import { oneOf, oneText, type SearchParams, wholeNumber } from "@/lib/search-params";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

// The title and the page ask for the same report: it is read once.
const readReport = cache((viewer: Viewer, id: string, version: number | undefined) =>
  orNotFound(getReport(viewer, id, { version })),
);

async function load({ params, searchParams }: Props) {
  const [viewer, { id }, query] = await Promise.all([requireViewer(), params, searchParams]);
  return { viewer, query, report: await readReport(viewer, id, wholeNumber(query.version)) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).report.collaboration.name };
}

export default async function ReportPage(props: Props) {
  const { viewer, report, query } = await load(props);
  const [review, frame, found] = await Promise.all([
    findReview(viewer, report.id),
    findFrame(viewer, report.collaboration.id),
    findReportFinding(viewer, report),
  ]);
  const done = { code: oneText(query.done), at: oneText(query.at) };
  const slots = review && reviewSlots(report, review, done);
  return (
    <ReportView
      report={report}
      origin={oneOf(REPORT_ORIGINS, query.from)}
      done={oneOf(REPORT_DONE, query.done)}
      frame={<FrameCard frame={frame} crossings={crossingsIn(report.content, frame)} />}
      {...slots}
      {...(found && {
        beside: <ReportFindingCard found={found} medians={review?.summary.medians ?? []} />,
        underScore: (performance) => (
          <>
            {slots?.underScore(performance)}
            <AuditorScoreLine found={found} performance={performance} />
          </>
        ),
      })}
    />
  );
}
