import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text/text-link";
import { compareVersionsHref, reportHref } from "@/features/hrefs";
import type { ReportDetail } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";
import { VersionEvents } from "./version-events";

/** The versions this reader may read, newest first, each with the checksum of what was frozen. */
export async function VersionsCard({ report }: { report: ReportDetail }) {
  const [t, words] = await Promise.all([getTranslator("reports"), getTranslator("vocabulary")]);
  return (
    <Card
      title={t("versions.title")}
      actions={
        report.versions.length > 1 && (
          <TextLink href={compareVersionsHref(report.id)} className="text-sm">
            {t("versions.compare")}
          </TextLink>
        )
      }
    >
      <ol className="grid gap-3 text-sm">
        {report.versions.map((version) => (
          <li key={version.id} className="grid gap-1">
            <p className="flex flex-wrap items-baseline gap-x-2">
              {version.number === report.version.number ? (
                <strong>{t("versions.number", { number: version.number })}</strong>
              ) : (
                <TextLink href={reportHref(report.id, { version: version.number })}>
                  {t("versions.number", { number: version.number })}
                </TextLink>
              )}
              <Badge>{words(`report_status.${version.status}`)}</Badge>
            </p>
            {version.number === report.releasedNumber && (
              <p className="text-ink-secondary">{t("versions.council")}</p>
            )}
            <VersionEvents version={version} />
            {version.snapshotSha256 && (
              <p className="text-ink-secondary">
                {t("versions.hash")}:{" "}
                <code className="block break-all text-xs">{version.snapshotSha256}</code>
              </p>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
