import { ChoiceField } from "@/components/form/fields/choice-field";
import { SelectField } from "@/components/form/fields/select-field";
import { FilterForm } from "@/components/form/filter-form";
import type { Role } from "@/db/vocabulary";
import { questionsHref } from "@/features/hrefs";
import {
  QUESTION_LIST,
  QUESTION_STATES,
  type QuestionFilter,
} from "@/features/reviews/list-filters";
import type { Choices } from "@/lib/forms/choices";
import { getTranslator } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";

/** Who has questions of their own: who asks and who answers. */
const WITH_OWN: readonly Role[] = ["council_member", "civil_servant", "alderman"];

interface QuestionFiltersProps {
  filter: QuestionFilter;
  collaborations: Choices;
  role: Role;
}

export async function QuestionFilters({ filter, collaborations, role }: QuestionFiltersProps) {
  const [t, form] = await Promise.all([getTranslator("questions"), getTranslator("form")]);
  const { sort } = QUESTION_LIST.write(filter);
  return (
    <FilterForm
      action={questionsHref()}
      at={questionsHref(QUESTION_LIST.write(filter))}
      label={t("filter")}
      resetHref={QUESTION_LIST.isNarrowed(filter) ? questionsHref() : undefined}
      keep={{ sort }}
    >
      <SelectField
        name="state"
        label={t("state")}
        options={QUESTION_STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
        defaultValue={filter.state}
      />
      {WITH_OWN.includes(role) && (
        <SelectField
          name="mine"
          label={t("whose")}
          emptyLabel={t("everybodys")}
          options={[{ value: "yes", label: anyKey(t)(`mine.${role}`) }]}
          defaultValue={filter.mine ? "yes" : ""}
        />
      )}
      <ChoiceField
        name="collaboration"
        label={t("collaboration")}
        emptyLabel={form("all")}
        choices={collaborations}
        defaultValue={filter.collaboration}
      />
    </FilterForm>
  );
}
