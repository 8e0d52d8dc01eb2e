import { DraftBar } from "@/components/form/drafts/draft-bar";
import { getTranslator } from "@/lib/i18n";
import { sectionId } from "./form-nav";

/** The foot of the form's card. */
export async function FormBar() {
  const t = await getTranslator("reports");
  return (
    <DraftBar
      id={sectionId("submit")}
      title={t("form.sections.submit")}
      save={t("form.save")}
      submit={t("form.submit")}
      hint={t("form.submitHint")}
      className="-mx-4 -mb-4 rounded-b-lg border-t sm:-mx-6 sm:-mb-6"
    />
  );
}
