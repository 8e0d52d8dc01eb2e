import { ActionForm } from "@/components/form/action-form";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { TextField } from "@/components/form/fields/text-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { getTranslator } from "@/lib/i18n";
import { addLinkAction } from "../actions";

/** Evidence that is on the web. */
export async function AddLinkCard({ reportId }: { reportId: string }) {
  const t = await getTranslator("evidence");
  return (
    <Card title={t("link")}>
      <ActionForm action={addLinkAction} id="link" label={t("link")}>
        <HiddenFields values={{ reportId }} />
        <TextField name="title" label={t("linkTitle")} lang="nl" required />
        <TextField name="url" type="url" label={t("url")} hint={t("urlHint")} required />
        <div>
          <SubmitButton variant="secondary">{t("addLink")}</SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}
