import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text/text-link";
import { compareFindingHref, findingHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDateTime } from "@/lib/text/format";
import type { FindingDetail } from "../types";

/** The versions this reader may read, newest first, each with its hash and why it came. */
export async function VersionsCard({ finding }: { finding: FindingDetail }) {
  const [t, words, locale] = await Promise.all([
    getTranslator("findings"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const { id, versions, version: shown, publishedNumber } = finding;
  return (
    <Card title={t("versions.title")}>
      <ol className="grid gap-4 text-sm">
        {versions.map((version) => (
          <li key={version.id} className="grid gap-1">
            <p className="flex flex-wrap items-baseline gap-x-2">
              {version.number === shown.number ? (
                <strong>{t("versions.number", { number: version.number })}</strong>
              ) : (
                <TextLink href={findingHref(id, { version: version.number })}>
                  {t("versions.number", { number: version.number })}
                </TextLink>
              )}
              <Badge tone={version.number === publishedNumber ? "info" : "neutral"}>
                {version.status === "published" && version.number !== publishedNumber
                  ? t("versions.former")
                  : words(`finding_status.${version.status}`)}
              </Badge>
            </p>
            <p className="text-ink-secondary">
              {version.publishedAt
                ? t("versions.published", {
                    when: formatDateTime(version.publishedAt, locale),
                    name: version.publishedBy ?? "",
                  })
                : t("versions.saved", {
                    when: formatDateTime(version.savedAt, locale),
                    name: version.savedBy,
                  })}
            </p>
            {version.correctionReason && (
              <p>
                {t("versions.reason")} <span lang="nl">{version.correctionReason}</span>
              </p>
            )}
            {version.snapshotSha256 && (
              <p className="text-ink-secondary">
                {t("versions.hash")}{" "}
                <code className="block break-all text-xs">{version.snapshotSha256}</code>
              </p>
            )}
          </li>
        ))}
      </ol>
      {versions.length > 1 && (
        <p className="pt-4">
          <TextLink href={compareFindingHref(id)}>{t("versions.compare")}</TextLink>
        </p>
      )}
    </Card>
  );
}
