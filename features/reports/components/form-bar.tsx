import { DraftStatusLine } from "@/components/form/draft-status-line";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { getTranslator } from "@/lib/i18n";
import { sectionId } from "./form-nav";

/** Saving and filing, within reach while the form scrolls. */
export async function FormBar() {
  const t = await getTranslator("reports");
  return (
    <div
      id={sectionId("submit")}
      className="z-[1] -mx-4 -mb-4 grid gap-3 rounded-b-lg border-t border-line bg-paper px-4 py-3 sm:-mx-6 sm:-mb-6 sm:px-6 [@media(min-height:44rem)]:sticky [@media(min-height:44rem)]:bottom-0"
    >
      <h2 className="sr-only">{t("form.sections.submit")}</h2>
      <FormActions>
        <SubmitButton variant="secondary" name="intent" value="save">
          {t("form.save")}
        </SubmitButton>
        <SubmitButton name="intent" value="submit">
          {t("form.submit")}
        </SubmitButton>
        <DraftStatusLine />
      </FormActions>
      <p className="max-w-prose text-sm text-ink-secondary">{t("form.submitHint")}</p>
    </div>
  );
}
