import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Downloads } from "@/components/ui/tables/downloads";
import { cycleHref, recordHrefs } from "@/features/hrefs";
import type { ReportRow } from "@/features/reports/types";
import type { CalendarDate } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import type { ArrivalFilter } from "../list-filters";
import { councilFigures } from "../part";
import type { ArrivalRow, CouncilRecord } from "../types";
import { ArrivalList } from "./arrival-list";
import { CommitmentsMade } from "./commitments-made";
import { CouncilFigureRow } from "./council-figure-row";
import { FramesDecided } from "./frames-decided";
import { MomentPartTable } from "./moment-part-table";

interface CouncilViewProps {
  record: CouncilRecord;
  owed: readonly ReportRow[];
  arrivals: readonly ArrivalRow[];
  filter: ArrivalFilter;
  seats: number;
  today: CalendarDate;
}

/** From the figures, by way of each moment, to what arrived when. */
export async function CouncilView({
  record,
  owed,
  arrivals,
  filter,
  seats,
  today,
}: CouncilViewProps) {
  const [t, dashboard, common] = await Promise.all([
    getTranslator("council"),
    getTranslator("dashboard"),
    getTranslator("common"),
  ]);
  const year = String(record.year);
  const downloads = (table: string) => (
    <Downloads hrefs={recordHrefs("council", record.year, table)} />
  );
  return (
    <>
      <PageHeader
        crumbs={[{ label: dashboard("cycleHeading", { year }), href: cycleHref(record.year) }]}
        title={t("heading", { year })}
        meta={t("intro")}
        actions={<PrintButton>{common("print")}</PrintButton>}
      />
      <CouncilFigureRow figures={councilFigures(record, today)} seats={seats} />
      <Card title={t("arrivals.title")}>
        <ArrivalList year={record.year} arrivals={arrivals} filter={filter} />
      </Card>
      <Card title={t("moments.title")} actions={downloads("moments")}>
        <MomentPartTable record={record} owed={owed} seats={seats} today={today} />
      </Card>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Card title={t("frames.title", { year })} actions={downloads("frames")}>
          <FramesDecided frames={record.frames} />
        </Card>
        <Card title={t("commitments.title")} actions={downloads("commitments")}>
          <CommitmentsMade commitments={record.commitments} today={today} />
        </Card>
      </div>
    </>
  );
}
