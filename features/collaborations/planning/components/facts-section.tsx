import { ActionForm } from "@/components/form/action-form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { addFactAction } from "@/features/collaborations/actions";
import { EditHidden } from "@/features/collaborations/components/edit-hidden";
import type { CollaborationRecord } from "@/features/collaborations/types";
import { getTranslator } from "@/lib/i18n";
import { FactFields } from "./fact-fields";
import { FactForms } from "./fact-forms";
import { FactsCard } from "./facts-card";

export async function FactsSection({ record }: { record: CollaborationRecord }) {
  const t = await getTranslator("collaborations");
  return (
    <>
      <FactsCard
        facts={record.facts}
        corrections={record.corrections}
        formsOf={(fact) => <FactForms edited={record} fact={fact} />}
      />
      <Card title={t("form.addFact")}>
        <ActionForm resetWhenDone action={addFactAction} label={t("form.addFact")}>
          <EditHidden edited={record} />
          <FactFields />
          <FormActions>
            <SubmitButton>{t("form.addFact")}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Card>
    </>
  );
}
