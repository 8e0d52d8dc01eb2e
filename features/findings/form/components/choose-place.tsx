import { ChoiceField } from "@/components/form/fields/choice-field";
import { SelectField } from "@/components/form/fields/select-field";
import { FilterForm } from "@/components/form/filter-form";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import type { FindingPlaces } from "@/features/findings/types";
import { findingsHref, newFindingHref } from "@/features/hrefs";
import { hasNone } from "@/lib/forms/choices";
import { getTranslator } from "@/lib/i18n";

interface ChoosePlaceProps {
  places: FindingPlaces;
  collaboration?: string;
  cycle?: number;
}

/** Which collaboration, and which cycle: opens a form and creates nothing. */
export async function ChoosePlace({ places, collaboration, cycle }: ChoosePlaceProps) {
  const [t, form] = await Promise.all([getTranslator("findings"), getTranslator("form")]);
  return (
    <>
      <PageHeader
        crumbs={[{ label: t("title"), href: findingsHref() }]}
        title={t("new.title")}
        meta={t("new.intro")}
      />
      {places.years.length === 0 || hasNone(places.collaborations) ? (
        <EmptyState title={t("new.none")} />
      ) : (
        <Card>
          <FilterForm
            action={newFindingHref()}
            at={newFindingHref({ collaboration, cycle })}
            label={t("new.title")}
            submitLabel={form("continue")}
          >
            <ChoiceField
              name="collaboration"
              label={t("list.collaboration")}
              choices={places.collaborations}
              defaultValue={collaboration}
              width="full"
            />
            <SelectField
              name="cycle"
              label={t("list.cycle")}
              options={places.years.map((year) => ({ value: String(year), label: String(year) }))}
              defaultValue={cycle === undefined ? undefined : String(cycle)}
              width="full"
            />
          </FilterForm>
        </Card>
      )}
    </>
  );
}
