import { SelectField } from "@/components/form/fields/select-field";
import { FilterForm } from "@/components/form/filter-form";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Downloads } from "@/components/ui/tables/downloads";
import { DiffText } from "@/components/ui/text/diff-text";
import { momentName } from "@/features/cycles/moment-state";
import { compareVersionsHref, recordHrefs, reportHref, reportsHref } from "@/features/hrefs";
import { isWithCouncil } from "@/features/reports/status";
import type { ReportComparison } from "@/features/reports/types";
import { getLocale, getTranslator } from "@/lib/i18n";
import { differencesIn, partName } from "../part-labels";
import { VersionTable } from "./version-table";

/** Two versions word by word, and every version there is. */
export async function Comparison({ comparison }: { comparison: ReportComparison }) {
  const [t, words, common, locale] = await Promise.all([
    getTranslator("reports"),
    getTranslator("vocabulary"),
    getTranslator("common"),
    getLocale(),
  ]);
  const { reportId, moment, collaboration, from, to, versions } = comparison;
  const differences = differencesIn(comparison, t, words, locale);
  const crumbs = [
    { label: t("title"), href: reportsHref() },
    {
      label: `${momentName(moment, words)} ${moment.cycleYear}`,
      href: reportsHref({ cycle: moment.cycleYear, moment: moment.id }),
    },
    { label: collaboration.name, href: reportHref(reportId), lang: "nl" },
  ];
  const options = versions.map(({ number, status }) => ({
    value: String(number),
    label: `${t("versions.number", { number })} (${words(`report_status.${status}`).toLowerCase()})`,
  }));
  const year = String(moment.cycleYear);
  const isPublic = [from, to].every((number) =>
    versions.some((one) => one.number === number && isWithCouncil(one.status)),
  );
  return (
    <>
      <PageHeader
        crumbs={crumbs}
        title={t("versions.compareTitle")}
        meta={<span lang="nl">{collaboration.name}</span>}
      />
      {from === null ? (
        <EmptyState title={t("versions.onlyOne")} />
      ) : (
        <>
          <Card>
            <FilterForm
              at={`${from}-${to}`}
              action={compareVersionsHref(reportId)}
              label={t("versions.compareTitle")}
              submitLabel={t("versions.compare")}
            >
              <SelectField
                name="from"
                label={t("versions.from")}
                options={options}
                defaultValue={String(from)}
              />
              <SelectField
                name="to"
                label={t("versions.to")}
                options={options}
                defaultValue={String(to)}
              />
            </FilterForm>
          </Card>
          <Card
            title={`${t("versions.number", { number: from })} → ${to}`}
            aside={<Badge>{t("versions.changes", { count: differences.length })}</Badge>}
            actions={
              isPublic && (
                <Downloads
                  hrefs={recordHrefs("report-versions", reportId, "differences", { from, to })}
                />
              )
            }
          >
            {differences.length === 0 ? (
              <p className="text-ink-secondary">{t("versions.noDifference")}</p>
            ) : (
              <p className="text-sm text-ink-secondary">{t("versions.legend")}</p>
            )}
            <div className="divide-y divide-line">
              {differences.map(({ id, label, segments }) => (
                <section key={id} className="grid gap-1 py-3">
                  <h3 className="text-base">{partName(label, year, t, words)}</h3>
                  <DiffText
                    segments={segments}
                    words={{ added: common("added"), removed: common("removed") }}
                    lang="nl"
                  />
                </section>
              ))}
            </div>
          </Card>
        </>
      )}
      <VersionTable comparison={comparison} />
    </>
  );
}
