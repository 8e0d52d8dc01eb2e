import { TheirText } from "@/components/form/drafts/their-text";
import { CheckboxGroupField } from "@/components/form/fields/checkbox-group-field";
import { RadioGroupField } from "@/components/form/fields/radio-group-field";
import { PERFORMANCES, type Performance } from "@/db/vocabulary";
import type { FrozenContent } from "@/features/reports/content";
import type { ReportForm } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";
import { FormText } from "./form-text";
import { PreviousText } from "./previous-text";

const SCORES = ["1", "2", "3", "4", "5"];

interface FormPerformanceProps {
  form: ReportForm;
  performance: Performance;
}

/** Score with the words of the rubric, reason and evidence of one performance. */
export async function FormPerformance({ form, performance }: FormPerformanceProps) {
  const [t, words, rubric] = await Promise.all([
    getTranslator("reports"),
    getTranslator("vocabulary"),
    getTranslator("rubric"),
  ]);
  const name = `performances.${performance}`;
  const draft = form.draft.performances[performance];
  const before = (content: FrozenContent) => content.performances[performance];
  return (
    <fieldset id={performance} className="grid min-w-0 gap-5 border-l-4 border-line pl-4">
      <legend className="float-left w-full text-lg font-bold">
        {PERFORMANCES.indexOf(performance) + 1} · {words(`performance.${performance}`)}
      </legend>
      <div className="clear-both grid gap-1.5">
        <RadioGroupField
          name={`${name}.score`}
          label={t("form.fields.score")}
          hint={performance === "accountability" && lateHint(form.isLate)}
          options={SCORES.map((score) => ({
            value: score,
            label: t("form.fields.scoreLabel", { score, word: words(`score.${Number(score)}`) }),
            description: rubric(`${performance}.${Number(score)}`),
          }))}
          defaultValue={draft.score}
          required
        />
        <TheirText name={`${name}.score`} />
        <PreviousText
          form={form}
          read={(content) => {
            const { score } = before(content);
            return `${score} · ${words(`score.${Number(score)}`)}`;
          }}
        />
      </div>
      <FormText
        form={form}
        name={`${name}.reason`}
        label={t("form.fields.reason")}
        value={draft.reason}
        previous={(content) => before(content).reason}
        required
      />
      <div className="grid gap-1.5">
        <CheckboxGroupField
          name={`${name}.evidence[]`}
          label={t("form.fields.evidence")}
          hint={t(form.evidence.length > 0 ? "form.fields.evidenceHint" : "form.fields.noEvidence")}
          optionalLabel=""
          options={form.evidence.map(({ id, title }) => ({ value: id, label: title }))}
          defaultValue={draft.evidence}
        />
        <TheirText name={`${name}.evidence[]`} canAdopt={false} />
      </div>
    </fieldset>
  );

  function lateHint(isLate: boolean) {
    return isLate ? <strong>{t("form.fields.lateScoreNow")}</strong> : t("form.fields.lateScore");
  }
}
