import { TheirText } from "@/components/form/drafts/their-text";
import { CheckboxGroupField } from "@/components/form/fields/checkbox-group-field";
import { TextField } from "@/components/form/fields/text-field";
import type { FrozenContent } from "@/features/reports/content";
import type { ReportForm } from "@/features/reports/types";
import { touchedText } from "@/features/reports/versions/differences";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";
import { PreviousText } from "./previous-text";

/** Which open commitments and recommendations the report is about, and in a sentence what it says of each. */
export async function FormTouched({ form }: { form: ReportForm }) {
  const [t, locale] = await Promise.all([getTranslator("reports"), getLocale()]);
  const { draft, context } = form;
  return (
    <>
      <Touched
        form={form}
        name="commitments"
        none={t("form.fields.noCommitments")}
        options={context.commitments.map(({ id, text, dueOn }) => ({
          value: id,
          label: text,
          description: t("form.fields.commitmentDue", { date: formatDate(dueOn, locale) }),
        }))}
        chosen={draft.commitments}
        previous={(content) => touchedText(content.commitments)}
      />
      <Touched
        form={form}
        name="recommendations"
        none={t("form.fields.noRecommendations")}
        options={context.recommendations.map(({ id, number, study, text }) => ({
          value: id,
          label: text,
          description: t("form.fields.recommendationOf", { number, study }),
        }))}
        chosen={draft.recommendations}
        previous={(content) => touchedText(content.recommendations)}
      />
    </>
  );
}

interface TouchedProps {
  form: ReportForm;
  name: "commitments" | "recommendations";
  /** Said when there is nothing to choose from. */
  none: string;
  options: { value: string; label: string; description: string }[];
  chosen: readonly string[] | undefined;
  previous: (content: FrozenContent) => string;
}

async function Touched({ form, name, none, options, chosen, previous }: TouchedProps) {
  const t = await getTranslator("reports");
  return (
    <div className="grid gap-1.5">
      <CheckboxGroupField
        name={`${name}[]`}
        label={t(`form.fields.${name}`)}
        hint={options.length === 0 && none}
        options={options.map((option) => ({
          ...option,
          below: <Sentence form={form} id={option.value} />,
        }))}
        defaultValue={chosen}
      />
      <TheirText name={`${name}[]`} canAdopt={false} />
      <PreviousText form={form} read={previous} />
    </div>
  );
}

async function Sentence({ form, id }: { form: ReportForm; id: string }) {
  const t = await getTranslator("reports");
  const name = `touched.${id}`;
  return (
    <>
      <TextField
        name={name}
        label={t("form.fields.sentence")}
        defaultValue={form.draft.touched?.[id]}
        maxLength={200}
        width="full"
        lang="nl"
      />
      <TheirText name={name} />
    </>
  );
}
