import { TheirText } from "@/components/form/drafts/their-text";
import { CheckboxGroupField } from "@/components/form/fields/checkbox-group-field";
import { RadioGroupField } from "@/components/form/fields/radio-group-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { TextLink } from "@/components/ui/text/text-link";
import { PERFORMANCES, type Performance } from "@/db/vocabulary";
import { momentShortName } from "@/features/cycles/moment-state";
import { EvidenceRows } from "@/features/findings/components/evidence-rows";
import { NOT_ASSESSED } from "@/features/findings/content";
import type { FindingForm } from "@/features/findings/types";
import { reportHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";

const SCORES = ["1", "2", "3", "4", "5"];

interface PerformanceFieldsProps {
  form: FindingForm;
  performance: Performance;
}

/** Score by the rubric, reason and evidence of one performance, with what the municipality says of itself. */
export async function PerformanceFields({ form, performance }: PerformanceFieldsProps) {
  const [t, words, rubric] = await Promise.all([
    getTranslator("findings"),
    getTranslator("vocabulary"),
    getTranslator("rubric"),
  ]);
  const name = `performances.${performance}`;
  const { score, reason, evidence } = form.draft.performances[performance];
  const title = words(`performance.${performance}`);
  return (
    <fieldset id={performance} className="grid min-w-0 gap-5 border-l-4 border-line pl-4">
      <legend className="float-left w-full text-lg font-bold">
        {PERFORMANCES.indexOf(performance) + 1} · {title}
      </legend>
      <OwnScore form={form} performance={performance} />
      <div className="grid gap-1.5">
        <RadioGroupField
          name={`${name}.score`}
          label={t("form.score")}
          options={[
            ...SCORES.map((value) => ({
              value,
              label: `${value} · ${words(`score.${Number(value)}`)}`,
              description: rubric(`${performance}.${Number(value)}`),
            })),
            {
              value: NOT_ASSESSED,
              label: t("notAssessed"),
              description: t("form.notAssessedHint"),
            },
          ]}
          defaultValue={score}
          required
        />
        <TheirText name={`${name}.score`} canAdopt={false} />
      </div>
      <div className="grid gap-1.5">
        <TextAreaField
          name={`${name}.reason`}
          label={t("form.reason")}
          defaultValue={reason}
          lang="nl"
          required
        />
        <TheirText name={`${name}.reason`} />
      </div>
      <FileTicks form={form} performance={performance} />
      <EvidenceRows
        name={name}
        rows={evidence}
        words={{
          legend: t("form.evidence"),
          hint: t("form.evidenceHint"),
          title: t("form.names.title", { number: "{number}" }),
          url: t("form.names.url", { number: "{number}" }),
          addRow: t("form.addRow"),
        }}
      />
    </fieldset>
  );
}

/** The files that were added to this finding, to be ticked where they belong. */
async function FileTicks({ form, performance }: PerformanceFieldsProps) {
  if (form.files.length === 0) return null;
  const t = await getTranslator("findings");
  const name = `performances.${performance}.files[]`;
  return (
    <div className="grid gap-1.5">
      <CheckboxGroupField
        name={name}
        label={t("form.files")}
        optionalLabel=""
        options={form.files.map(({ id, title }) => ({ value: id, label: title }))}
        defaultValue={form.draft.performances[performance].files}
      />
      <TheirText name={name} canAdopt={false} />
    </div>
  );
}

/** What the report says that the council has; a working paper without such a report says so. */
async function OwnScore({ form, performance }: PerformanceFieldsProps) {
  const [t, words] = await Promise.all([getTranslator("findings"), getTranslator("vocabulary")]);
  const own = form.report?.self[performance] ?? null;
  return (
    <p className="clear-both text-sm text-ink-secondary">
      {form.report && own !== null ? (
        <TextLink href={reportHref(form.report.id, {}, performance)}>
          {t("form.own", {
            score: own,
            word: words(`score.${own}`),
            moment: momentShortName(form.report.moment, words),
          })}
        </TextLink>
      ) : (
        t("form.noOwn")
      )}
    </p>
  );
}
