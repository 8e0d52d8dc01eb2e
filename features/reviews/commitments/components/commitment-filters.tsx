import { SelectField } from "@/components/form/fields/select-field";
import { FilterForm } from "@/components/form/filter-form";
import { commitmentsHref } from "@/features/hrefs";
import {
  COMMITMENT_LIST,
  COMMITMENT_STATES,
  type CommitmentFilter,
} from "@/features/reviews/list-filters";
import type { CollaborationOption } from "@/features/reviews/types";
import { getTranslator } from "@/lib/i18n";
import { compareText } from "@/lib/text/fold";

interface CommitmentFiltersProps {
  filter: CommitmentFilter;
  options: CollaborationOption[];
}

export async function CommitmentFilters({ filter, options }: CommitmentFiltersProps) {
  const [t, form] = await Promise.all([getTranslator("commitments"), getTranslator("form")]);
  const { sort } = COMMITMENT_LIST.write(filter);
  return (
    <FilterForm
      action={commitmentsHref()}
      label={t("filter")}
      resetHref={COMMITMENT_LIST.isNarrowed(filter) ? commitmentsHref() : undefined}
      keep={{ sort }}
    >
      <SelectField
        name="state"
        label={t("state")}
        optionalLabel=""
        options={COMMITMENT_STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
        defaultValue={filter.state}
      />
      <SelectField
        name="holder"
        label={t("holder")}
        optionalLabel=""
        emptyLabel={form("all")}
        options={holdersOf(options)}
        defaultValue={filter.holder}
      />
      <SelectField
        name="collaboration"
        label={t("collaboration")}
        optionalLabel=""
        emptyLabel={form("all")}
        options={options.map(({ slug, name }) => ({ value: slug, label: name }))}
        defaultValue={filter.collaboration}
      />
    </FilterForm>
  );
}

function holdersOf(options: CollaborationOption[]) {
  const holders = new Map<string, string>();
  for (const { holderId, holder } of options) if (holderId && holder) holders.set(holderId, holder);
  return [...holders]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => compareText(one.label, other.label));
}
