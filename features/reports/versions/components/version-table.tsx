import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { Downloads } from "@/components/ui/tables/downloads";
import { TextLink } from "@/components/ui/text/text-link";
import { recordHrefs, reportHref } from "@/features/hrefs";
import type { ReportComparison, VersionSummary } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";
import { VersionEvents } from "./version-events";

export async function VersionTable({ comparison }: { comparison: ReportComparison }) {
  const [t, words] = await Promise.all([getTranslator("reports"), getTranslator("vocabulary")]);
  const { reportId, versions, releasedNumber } = comparison;
  const columns: Column<VersionSummary>[] = [
    {
      key: "number",
      header: t("versions.version"),
      rowHeader: true,
      nowrap: true,
      cell: ({ number }) => (
        <TextLink href={reportHref(reportId, { version: number })}>
          {t("versions.number", { number })}
        </TextLink>
      ),
    },
    {
      key: "status",
      header: t("versions.status"),
      cell: ({ number, status }) => (
        <span className="flex flex-wrap gap-1.5">
          <Badge>{words(`report_status.${status}`)}</Badge>
          {number === releasedNumber && <Badge tone="info">{t("versions.council")}</Badge>}
        </span>
      ),
    },
    {
      key: "when",
      header: t("versions.when"),
      cell: (version) => (
        <>
          <VersionEvents version={version} />
          {version.correctionReason && (
            <p>
              {t("versions.corrected")} <span lang="nl">{version.correctionReason}</span>
            </p>
          )}
        </>
      ),
    },
    {
      key: "hash",
      header: t("versions.hash"),
      cell: ({ snapshotSha256 }) =>
        snapshotSha256 ? (
          <code className="break-all text-xs">{snapshotSha256}</code>
        ) : (
          t("versions.noHash")
        ),
    },
  ];
  return (
    <Card
      title={t("versions.table")}
      actions={
        releasedNumber !== null && (
          <Downloads hrefs={recordHrefs("reports", reportId, "versions")} />
        )
      }
    >
      <DataTable
        caption={t("versions.table")}
        columns={columns}
        rows={versions}
        rowKey={({ id }) => id}
      />
    </Card>
  );
}
