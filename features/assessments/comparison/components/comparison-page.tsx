import { SelectField } from "@/components/form/fields/select-field";
import { FilterForm } from "@/components/form/filter-form";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import type { AssessmentComparison } from "@/features/assessments/types";
import { assessmentHref, compareAssessmentsHref, crumbsBeneath } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { Compared } from "./compared";
import { versionName } from "./comparison-words";

interface ComparisonPageProps {
  comparison: AssessmentComparison;
  /** Leave out what is the same. */
  onlyDifferences: boolean;
  isDemo: boolean;
}

/** Two versions of an assessment side by side. */
export async function ComparisonPage({ comparison, onlyDifferences, isDemo }: ComparisonPageProps) {
  const [t, assessments] = await Promise.all([
    getTranslator("comparison"),
    getTranslator("assessments"),
  ]);
  const { slug, name } = comparison.collaboration;
  return (
    <>
      <PageHeader
        crumbs={[
          ...crumbsBeneath(assessments("collaborations"), { slug, name }),
          { label: assessments("title"), href: assessmentHref(slug) },
        ]}
        title={t("titleOf", { name })}
        meta={isDemo && assessments("demoNote")}
      />
      {comparison.compared ? (
        <>
          <ChooseVersions {...{ comparison, onlyDifferences }} />
          <Compared
            comparison={comparison}
            compared={comparison.compared}
            onlyDifferences={onlyDifferences}
          />
        </>
      ) : (
        <EmptyState title={t("onlyOne.title")}>{t("onlyOne.text")}</EmptyState>
      )}
    </>
  );
}

async function ChooseVersions({
  comparison: { collaboration, versions, compared },
  onlyDifferences,
}: Omit<ComparisonPageProps, "isDemo">) {
  const [t, words] = await Promise.all([getTranslator("comparison"), getTranslator("vocabulary")]);
  const [from, to] = [compared?.from.version.number, compared?.to.version.number];
  const options = versions.map((version) => ({
    value: String(version.number),
    label: versionName(version, t, words),
  }));
  return (
    <Card>
      <FilterForm
        at={`${from}-${to}`}
        action={compareAssessmentsHref(collaboration.slug)}
        label={t("choose")}
        submitLabel={t("compare")}
        keep={{ show: onlyDifferences ? "differences" : null }}
      >
        <SelectField name="from" label={t("from")} options={options} defaultValue={String(from)} />
        <SelectField name="to" label={t("to")} options={options} defaultValue={String(to)} />
      </FilterForm>
    </Card>
  );
}
