import { SelectField } from "@/components/form/fields/select-field";
import { FilterForm } from "@/components/form/filter-form";
import { ADDRESSEES, AUDIT_VERDICTS } from "@/db/vocabulary";
import { recommendationsHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { compareText } from "@/lib/text/fold";
import { AGES, ATTENTIONS, RECOMMENDATION_LIST, type RecommendationFilter } from "../list-filters";
import type { RecommendationSummary } from "../types";
import { getWords } from "./words";

interface Props {
  filter: RecommendationFilter;
  /** All of them, filtered or not: what there is to choose from. */
  all: readonly RecommendationSummary[];
}

export async function RecommendationFilters({ filter, all }: Props) {
  const [{ t, words }, form] = await Promise.all([getWords(), getTranslator("form")]);
  const { sort } = RECOMMENDATION_LIST.write(filter);
  const fields = [
    {
      name: "study",
      label: t("study"),
      options: optionsOf(all.map(({ study }) => [study.id, study.title])),
    },
    {
      name: "verdict",
      label: t("filter.verdict"),
      options: AUDIT_VERDICTS.map((value) => ({ value, label: words(`audit_verdict.${value}`) })),
    },
    {
      name: "attention",
      label: t("filter.attention"),
      options: ATTENTIONS.map((value) => ({ value, label: t(`filter.attentions.${value}`) })),
    },
    {
      name: "owner",
      label: t("owner"),
      options: optionsOf(all.flatMap(({ owner }) => (owner ? [[owner.id, owner.name]] : []))),
    },
    {
      name: "addressee",
      label: t("filter.addressee"),
      options: ADDRESSEES.map((value) => ({ value, label: words(`addressee.${value}`) })),
    },
    {
      name: "collaboration",
      label: t("filter.collaboration"),
      options: optionsOf(
        all.flatMap(({ collaborations }) => collaborations.map(({ slug, name }) => [slug, name])),
      ),
    },
    {
      name: "age",
      label: t("filter.age"),
      options: AGES.map((value) => ({ value, label: t(`filter.ages.${value}`) })),
    },
  ] as const;
  return (
    <FilterForm
      action={recommendationsHref()}
      at={recommendationsHref(RECOMMENDATION_LIST.write(filter))}
      label={t("filter.label")}
      resetHref={RECOMMENDATION_LIST.isNarrowed(filter) ? recommendationsHref() : undefined}
      keep={{ sort }}
    >
      {fields.map(({ name, label, options }) => (
        <SelectField
          key={name}
          name={name}
          label={label}
          emptyLabel={form("all")}
          options={options}
          defaultValue={filter[name]}
        />
      ))}
    </FilterForm>
  );
}

const optionsOf = (pairs: readonly (readonly string[])[]) =>
  [...new Map(pairs.map(([value = "", label = ""]) => [value, label]))]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => compareText(one.label, other.label));
