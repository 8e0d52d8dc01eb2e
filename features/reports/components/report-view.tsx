import type { ReactNode } from "react";
import { Columns } from "@/components/layout/columns";
import type { Performance } from "@/db/vocabulary";
import type { ReportDetail } from "../types";
import { VersionsCard } from "../versions/components/versions-card";
import { AheadCard } from "./ahead-card";
import { DeviationsCard } from "./deviations-card";
import { MilestonesCard } from "./milestones-card";
import { MoneyCard } from "./money-card";
import { PerformancesCard } from "./performances-card";
import { ReportActions } from "./report-actions";
import { ReportDone, type ReportDoneCode } from "./report-done";
import { ReportHeader, type ReportOrigin } from "./report-header";
import { ReportNotices } from "./report-notices";
import { ReportSteps } from "./report-steps";
import { ResultsCard } from "./results-card";
import { SummaryCard } from "./summary-card";
import { ThreeQuestionsCard } from "./three-questions-card";

interface ReportViewProps {
  report: ReportDetail;
  /** Where the reader came from, for the way back. */
  origin?: ReportOrigin | null;
  /** What a form on this page has just done. */
  done?: ReportDoneCode | null;
  /** What others said about one performance: questions. */
  underPerformance?: (performance: Performance) => ReactNode;
  /** What others scored one performance, in a line under the municipality's own score. */
  underScore?: (performance: Performance) => ReactNode;
  /** After the scores: how others scored the same. */
  beside?: ReactNode;
  /** Before the report: what waits for the reader. */
  above?: ReactNode;
  /** After the report: what was said about it as a whole. */
  below?: ReactNode;
  /** Beside the report: what the reader can do. */
  aside?: ReactNode;
  /** Beside the report: what the council asked for. */
  frame?: ReactNode;
}

/** One version of a report: what it says on the left, what is asked of the reader on the right. */
export function ReportView({
  report,
  origin,
  done,
  underPerformance,
  underScore,
  beside,
  above,
  below,
  aside,
  frame,
}: ReportViewProps) {
  return (
    <>
      <ReportHeader report={report} origin={origin} />
      {done && <ReportDone done={done} />}
      <ReportSteps report={report} />
      <ReportNotices report={report} />
      {above}
      <Columns
        side={
          <>
            <ReportActions report={report} />
            {aside}
            {frame}
            <VersionsCard report={report} />
          </>
        }
      >
        <SummaryCard report={report} />
        <PerformancesCard
          report={report}
          underPerformance={underPerformance}
          underScore={underScore}
        />
        {beside}
        <ThreeQuestionsCard report={report} />
        <ResultsCard report={report} />
        <MilestonesCard report={report} />
        <MoneyCard report={report} />
        <DeviationsCard report={report} />
        <AheadCard report={report} />
        {below}
      </Columns>
    </>
  );
}
