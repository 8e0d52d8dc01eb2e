import { TheirText } from "@/components/form/drafts/their-text";
import { DateField } from "@/components/form/fields/date-field";
import { RadioGroupField } from "@/components/form/fields/radio-group-field";
import { SelectField } from "@/components/form/fields/select-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FormSection } from "@/components/form/form-section";
import { DIRECTING_STYLES, ELEMENTS, FIXATIONS, OVERSIGHT_PACKAGES } from "@/db/vocabulary";
import { fieldWords } from "@/features/assessments/components/words";
import type { DraftChoice } from "@/features/assessments/content";
import type { NamedIndicator } from "@/features/assessments/types";
import { getTranslator } from "@/lib/i18n";
import { partId } from "../progress";
import { FeatureFields } from "./feature-fields";
import { MandateFields } from "./mandate-fields";

interface ChoiceFieldsProps {
  choice: DraftChoice;
  indicators: readonly NamedIndicator[];
}

/** Part C: as a proposal, and as the clerk records what the council made of it. */
export async function ChoiceFields({ choice, indicators }: ChoiceFieldsProps) {
  const [words, frames] = await Promise.all([fieldWords(), getTranslator("frames")]);
  const { t, words: vocabulary } = words;
  const styles = DIRECTING_STYLES.map((style) => ({
    value: style,
    label: vocabulary(`style.${style}`),
    description: vocabulary(`style_meaning.${style}`),
  }));
  return (
    <>
      <FormSection
        id={partId("features")}
        title={t("form.features")}
        titleLevel={3}
        intro={t("form.featuresIntro")}
      >
        <FeatureFields features={choice.features} words={words} />
      </FormSection>
      <FormSection
        id={partId("elements")}
        title={t("form.elements")}
        titleLevel={3}
        intro={t("form.elementsIntro")}
      >
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 sm:grid-cols-2">
          {ELEMENTS.map((element) => (
            <div key={element} className="grid gap-1.5">
              <RadioGroupField
                name={`elements.${element}`}
                label={vocabulary(`element.${element}`)}
                options={FIXATIONS.map((fixation) => ({
                  value: fixation,
                  label: vocabulary(`fixation.${fixation}`),
                }))}
                defaultValue={choice.elements[element]}
                look="chips"
                required
              />
              <TheirText name={`elements.${element}`} />
            </div>
          ))}
        </div>
      </FormSection>
      <FormSection
        id={partId("style")}
        title={t("form.names.style")}
        titleLevel={3}
        intro={t("form.styleIntro")}
      >
        <RadioGroupField
          name="style"
          label={t("form.names.style")}
          labelHidden
          options={styles}
          defaultValue={choice.style}
          required
        />
        <TheirText name="style" />
        <SelectField
          name="secondaryStyle"
          label={t("form.names.secondaryStyle")}
          options={styles}
          emptyLabel={t("form.noSecondary")}
          defaultValue={choice.secondaryStyle}
        />
        <TextAreaField
          name="styleReason"
          label={t("form.names.styleReason")}
          hint={t("form.styleReasonHint")}
          optionalLabel=""
          defaultValue={choice.styleReason}
          rows={2}
          lang="nl"
        />
        <TheirText name="styleReason" />
      </FormSection>
      <FormSection
        id={partId("mandate")}
        title={t("form.mandate")}
        titleLevel={3}
        intro={t("form.mandateIntro")}
      >
        <MandateFields mandate={choice.mandate} indicators={indicators} t={t} />
      </FormSection>
      <FormSection id={partId("oversight")} title={t("form.names.oversightPackage")} titleLevel={3}>
        <RadioGroupField
          name="oversightPackage"
          label={t("form.names.oversightPackage")}
          labelHidden
          options={OVERSIGHT_PACKAGES.map((value) => ({
            value,
            label: vocabulary(`oversight_package.${value}`),
            description: frames(`package.${value}`),
          }))}
          defaultValue={choice.oversightPackage}
          required
        />
        <DateField
          name="evaluateOn"
          label={t("form.names.evaluateOn")}
          hint={t("form.evaluateHint")}
          defaultValue={choice.evaluateOn}
          required
        />
        <TheirText name="evaluateOn" />
      </FormSection>
    </>
  );
}
