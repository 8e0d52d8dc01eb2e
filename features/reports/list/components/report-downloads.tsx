import { Downloads } from "@/components/ui/tables/downloads";
import { recordHrefs } from "@/features/hrefs";
import { isWithCouncil } from "@/features/reports/status";
import type { ReportDetail } from "@/features/reports/types";

interface ReportDownloadsProps {
  report: Pick<ReportDetail, "id" | "version">;
  table: string;
}

/** A table of this version as a file; of a version that is not with the council there is none. */
export function ReportDownloads({ report: { id, version }, table }: ReportDownloadsProps) {
  if (!isWithCouncil(version.status)) return null;
  return <Downloads hrefs={recordHrefs("reports", id, table, { version: version.number })} />;
}
