import { ActionForm } from "@/components/form/action-form";
import { DraftBar } from "@/components/form/drafts/draft-bar";
import { DraftKeeper } from "@/components/form/drafts/draft-keeper";
import { keeperWords } from "@/components/form/drafts/keeper-words";
import { TheirText } from "@/components/form/drafts/their-text";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FormSection } from "@/components/form/form-section";
import { SubmitButton } from "@/components/form/submit-button";
import { PERFORMANCES } from "@/db/vocabulary";
import { FINDING_TEXTS } from "@/features/findings/document";
import type { FindingForm as Form } from "@/features/findings/types";
import { draftsHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { saveFindingAction } from "../actions";
import { PerformanceFields } from "./performance-fields";

/** Five scores and the finding in words: saves itself while somebody types, and works without scripts. */
export async function FindingForm({ form, viewerId }: { form: Form; viewerId: string }) {
  const t = await getTranslator("findings");
  const { collaboration, cycleYear, draft } = form;
  return (
    <ActionForm action={saveFindingAction} id="finding" label={t("form.label")} keepsItself>
      <DraftKeeper
        hidden={{ collaborationId: collaboration.id, cycleYear: String(cycleYear) }}
        revision={form.revision}
        copyKey={`${viewerId}:finding:${collaboration.id}:${cycleYear}`}
        saveHref={draftsHref("finding")}
        words={await keeperWords()}
      >
        <div className="grid gap-8 rounded-lg border border-line bg-paper p-4 sm:p-6 [&_input]:scroll-mb-40 [&_textarea]:scroll-mb-40">
          <FormSection title={t("form.scores")} intro={t("form.scoresIntro")} id="scores">
            <div className="justify-self-start">
              <SubmitButton variant="secondary" size="small" name="intent" value="evidence">
                {t("form.addFile")}
              </SubmitButton>
            </div>
            {PERFORMANCES.map((performance) => (
              <PerformanceFields key={performance} form={form} performance={performance} />
            ))}
          </FormSection>
          <FormSection title={t("form.words")} intro={t("form.wordsIntro")} id="words">
            {FINDING_TEXTS.map((key) => (
              <div key={key} className="grid gap-1.5">
                <TextAreaField
                  name={key}
                  label={t(`texts.${key}`)}
                  hint={t(`form.textHints.${key}`)}
                  defaultValue={draft[key]}
                  lang="nl"
                  required
                />
                <TheirText name={key} />
              </div>
            ))}
          </FormSection>
          <DraftBar
            id="submit"
            title={t("form.bar")}
            save={t("form.save")}
            submit={t("form.submit")}
            hint={t("form.submitHint")}
            className="-mx-4 -mb-4 rounded-b-lg border-t sm:-mx-6 sm:-mb-6"
          />
        </div>
      </DraftKeeper>
    </ActionForm>
  );
}
