import { SelectField } from "@/components/form/fields/select-field";
import { FilterForm } from "@/components/form/filter-form";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Downloads } from "@/components/ui/tables/downloads";
import { DiffText } from "@/components/ui/text/diff-text";
import { compareFindingHref, findingHref, findingsHref, recordHrefs } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import type { FindingComparison } from "../types";
import { partName } from "../versions/differences";

/** Two versions of a finding word by word, with why the later one came. */
export async function Comparison({ comparison }: { comparison: FindingComparison }) {
  const [t, words, common] = await Promise.all([
    getTranslator("findings"),
    getTranslator("vocabulary"),
    getTranslator("common"),
  ]);
  const { id, collaboration, cycleYear, versions, from, to, differences } = comparison;
  const options = versions.map(({ number, status }) => ({
    value: String(number),
    label: `${t("versions.number", { number })} (${words(`finding_status.${status}`).toLowerCase()})`,
  }));
  const choices = [
    { name: "from", label: t("versions.from"), chosen: from?.number },
    { name: "to", label: t("versions.to"), chosen: to.number },
  ];
  return (
    <>
      <PageHeader
        crumbs={[
          { label: t("title"), href: findingsHref({ cycle: cycleYear }) },
          { label: collaboration.name, href: findingHref(id), lang: "nl" },
        ]}
        title={t("versions.compare")}
        meta={
          <>
            <span lang="nl">{collaboration.name}</span>, {t("cycle", { year: String(cycleYear) })}
          </>
        }
      />
      {from === null ? (
        <EmptyState title={t("versions.onlyOne")} />
      ) : (
        <>
          <Card>
            <FilterForm
              at={`${from.number}-${to.number}`}
              action={compareFindingHref(id)}
              label={t("versions.compare")}
              submitLabel={t("versions.compareNow")}
            >
              {choices.map(({ name, label, chosen }) => (
                <SelectField
                  key={name}
                  name={name}
                  label={label}
                  options={options}
                  defaultValue={String(chosen)}
                />
              ))}
            </FilterForm>
          </Card>
          <Card
            title={`${t("versions.number", { number: from.number })} → ${to.number}`}
            aside={<Badge>{t("versions.changes", { count: differences.length })}</Badge>}
            actions={
              [from, to].every(({ status }) => status === "published") && (
                <Downloads
                  hrefs={recordHrefs("finding-versions", id, "differences", {
                    from: from.number,
                    to: to.number,
                  })}
                />
              )
            }
          >
            {to.correctionReason && (
              <p>
                {t("versions.reason")} <span lang="nl">{to.correctionReason}</span>
              </p>
            )}
            <div className="divide-y divide-line">
              {differences.map(({ id: part, label, segments }) => (
                <section key={part} className="grid gap-1 py-3">
                  <h3 className="text-base">{partName(label, t, words)}</h3>
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
    </>
  );
}
