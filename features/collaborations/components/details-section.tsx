import { ActionForm } from "@/components/form/action-form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { getTranslator } from "@/lib/i18n";
import { changeDetailsAction } from "../actions";
import type { CollaborationRecord } from "../types";
import { CollaborationFields } from "./collaboration-fields";
import { EditHidden } from "./edit-hidden";

interface DetailsSectionProps {
  record: CollaborationRecord;
  programmes: readonly string[];
}

export async function DetailsSection({ record, programmes }: DetailsSectionProps) {
  const [t, form] = await Promise.all([getTranslator("collaborations"), getTranslator("form")]);
  return (
    <Card title={t("section.details")}>
      <ActionForm action={changeDetailsAction} label={t("section.details")}>
        <EditHidden edited={record} />
        <CollaborationFields record={record} programmes={programmes} />
        <FormActions>
          <SubmitButton>{form("save")}</SubmitButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}
