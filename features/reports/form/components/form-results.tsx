import { TheirText } from "@/components/form/drafts/their-text";
import { NumberField } from "@/components/form/fields/number-field";
import { FormSection } from "@/components/form/form-section";
import type { FrozenIndicator } from "@/features/reports/content";
import { rangeText } from "@/features/reports/figures/figures";
import type { IndicatorContext } from "@/features/reports/freeze";
import type { ReportForm } from "@/features/reports/types";
import { getLocale, getTranslator } from "@/lib/i18n";
import { asTyped } from "@/lib/numbers/parse";
import { formatNumber } from "@/lib/text/format";
import { sectionId } from "./form-nav";
import { FormText } from "./form-text";
import { PreviousText } from "./previous-text";

export async function FormResults({ form }: { form: ReportForm }) {
  const t = await getTranslator("reports");
  const { indicators } = form.context;
  return (
    <FormSection
      title={t("form.sections.results")}
      id={sectionId("results")}
      intro={t(indicators.length > 0 ? "form.fields.figuresHint" : "view.noIndicators")}
    >
      {indicators.map((indicator) => (
        <IndicatorFields key={indicator.id} form={form} indicator={indicator} />
      ))}
    </FormSection>
  );
}

async function IndicatorFields({
  form,
  indicator,
}: {
  form: ReportForm;
  indicator: IndicatorContext;
}) {
  const [t, locale] = await Promise.all([getTranslator("reports"), getLocale()]);
  const year = String(form.moment.cycleYear);
  const name = `indicators.${indicator.id}`;
  const draft = form.draft.indicators[indicator.id];
  const number = (value: number) => formatNumber(value, locale);
  const target = rangeText(
    { value: indicator.target, from: indicator.targetFrom, to: indicator.targetTo },
    number,
  );
  const end = rangeText(
    { value: indicator.endTarget, from: indicator.endTargetFrom, to: indicator.endTargetTo },
    number,
  );
  const record = [
    { term: t("form.fields.recordTarget", { year }), figure: target },
    {
      term: t("form.fields.recordEnd"),
      figure:
        end && indicator.endTargetOn
          ? t("view.endTargetOn", { target: end, on: indicator.endTargetOn })
          : end,
    },
    {
      term: t("form.fields.recordBaseline"),
      figure: indicator.baseline === null ? null : number(indicator.baseline),
    },
  ];
  const before = (read: (one: FrozenIndicator) => string) => ({
    form,
    read: (content: { indicators: FrozenIndicator[] }) => {
      const one = content.indicators.find(({ indicatorId }) => indicatorId === indicator.id);
      return one ? read(one) : null;
    },
  });
  return (
    <fieldset className="grid min-w-0 gap-4 border-l-4 border-line pl-4">
      <legend lang="nl" className="float-left w-full font-bold">
        {indicator.name} <span className="font-normal text-ink-secondary">({indicator.unit})</span>
      </legend>
      {indicator.withdrawn && <p className="clear-both max-w-prose">{t("form.withdrawn")}</p>}
      <p className="clear-both text-sm text-ink-secondary">
        {record
          .filter(({ figure }) => figure !== null)
          .map(({ term, figure }) => `${term}: ${figure}`)
          .join(" · ") || t("view.noTarget")}
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        <div className="grid content-start gap-1.5">
          <NumberField
            name={`${name}.value`}
            label={t("form.fields.value")}
            defaultValue={draft?.value}
          />
          <TheirText name={`${name}.value`} />
          <PreviousText {...before((one) => asTyped(one.value, locale))} />
        </div>
        <div className="grid content-start gap-1.5">
          <NumberField
            name={`${name}.forecast`}
            label={t("form.fields.forecast", { year })}
            defaultValue={draft?.forecast}
          />
          <TheirText name={`${name}.forecast`} />
          <PreviousText {...before((one) => asTyped(one.forecast, locale))} />
        </div>
      </div>
      <FormText
        form={form}
        name={`${name}.explanation`}
        label={t("form.fields.explanation")}
        hint={t("form.fields.explanationHint")}
        value={draft?.explanation}
        rows={2}
        previous={before((one) => one.explanation).read}
      />
    </fieldset>
  );
}
