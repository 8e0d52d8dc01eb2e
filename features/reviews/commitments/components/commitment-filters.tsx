import { ChoiceField } from "@/components/form/fields/choice-field";
import { SelectField } from "@/components/form/fields/select-field";
import { FilterForm } from "@/components/form/filter-form";
import { commitmentsHref } from "@/features/hrefs";
import {
  COMMITMENT_LIST,
  COMMITMENT_STATES,
  type CommitmentFilter,
} from "@/features/reviews/list-filters";
import type { Choice, Choices } from "@/lib/forms/choices";
import { getTranslator } from "@/lib/i18n";

/** What the list can be narrowed to. */
export interface CommitmentChoices {
  collaborations: Choices;
  holders: readonly Choice[];
}

interface CommitmentFiltersProps {
  filter: CommitmentFilter;
  choices: CommitmentChoices;
}

export async function CommitmentFilters({ filter, choices }: CommitmentFiltersProps) {
  const [t, form] = await Promise.all([getTranslator("commitments"), getTranslator("form")]);
  const { sort } = COMMITMENT_LIST.write(filter);
  return (
    <FilterForm
      action={commitmentsHref()}
      at={commitmentsHref(COMMITMENT_LIST.write(filter))}
      label={t("filter")}
      resetHref={COMMITMENT_LIST.isNarrowed(filter) ? commitmentsHref() : undefined}
      keep={{ sort }}
    >
      <SelectField
        name="state"
        label={t("state")}
        options={COMMITMENT_STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
        defaultValue={filter.state}
      />
      <SelectField
        name="holder"
        label={t("holder")}
        emptyLabel={form("all")}
        options={choices.holders}
        defaultValue={filter.holder}
      />
      <ChoiceField
        name="collaboration"
        label={t("collaboration")}
        emptyLabel={form("all")}
        choices={choices.collaborations}
        defaultValue={filter.collaboration}
      />
    </FilterForm>
  );
}
