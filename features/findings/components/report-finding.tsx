import { Card } from "@/components/ui/card";
import { Downloads } from "@/components/ui/tables/downloads";
import { TextLink } from "@/components/ui/text/text-link";
import type { Performance } from "@/db/vocabulary";
import { momentName } from "@/features/cycles/moment-state";
import { findingHref, recordHrefs, reportHref } from "@/features/hrefs";
import type { PerformanceMedian } from "@/features/reviews/judgements/summary";
import { getTranslator } from "@/lib/i18n";
import { besideRows } from "../scores/scores";
import type { ReportFinding } from "../types";
import { BesideTable, differenceWords } from "./beside-table";

interface ReportFindingCardProps {
  found: ReportFinding;
  /** What the council scored on this report. */
  medians: readonly PerformanceMedian[];
}

/** On the page of a report: self-score, council and Rekenkamer side by side, or the way to the report where they stand. */
export async function ReportFindingCard({ found, medians }: ReportFindingCardProps) {
  const [t, words] = await Promise.all([getTranslator("findings"), getTranslator("vocabulary")]);
  const { finding, newest, isNewest } = found;
  const year = String(finding.cycleYear);
  return (
    <Card
      title={t("beside.title")}
      aside={t("cycle", { year })}
      id="auditor"
      actions={isNewest && <Downloads hrefs={recordHrefs("findings", finding.id, "scores")} />}
    >
      <div className="grid gap-3">
        {isNewest ? (
          <>
            <p className="max-w-prose text-sm text-ink-secondary">{t("beside.here", { year })}</p>
            <BesideTable
              rows={besideRows(finding.scores, newest?.self ?? null, medians)}
              caption={t("beside.caption", { year })}
            />
          </>
        ) : (
          <p className="max-w-prose">
            {t("beside.elsewhere", { year })}
            {newest && (
              <>
                {" "}
                {t("beside.elsewhereAt")}{" "}
                <TextLink href={reportHref(newest.id, {}, "auditor")}>
                  {momentName(newest.moment, words)} {year}
                </TextLink>
                .
              </>
            )}
          </p>
        )}
        <p>
          <TextLink href={findingHref(finding.id)}>{t("beside.read", { year })}</TextLink>
        </p>
      </div>
    </Card>
  );
}

interface AuditorScoreLineProps {
  found: ReportFinding;
  performance: Performance;
}

/** The score of the Rekenkamer on one performance, in a line under the municipality's own. */
export async function AuditorScoreLine({ found, performance }: AuditorScoreLineProps) {
  const t = await getTranslator("findings");
  if (!found.isNewest) return null;
  const { finding, newest } = found;
  const row = besideRows(finding.scores, newest?.self ?? null, []).find(
    (one) => one.performance === performance,
  );
  if (!row || row.auditor === null) return null;
  return (
    <p className="text-sm text-ink-secondary">
      <TextLink href={findingHref(finding.id, {}, performance)}>
        {t("beside.inline", { score: row.auditor, year: String(finding.cycleYear) })}
      </TextLink>
      {row.difference !== null && ` (${differenceWords(row.difference, t)})`}
    </p>
  );
}
