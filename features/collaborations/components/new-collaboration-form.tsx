import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/fields/select-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { TextLink } from "@/components/ui/text/text-link";
import { collaborationsHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { addCollaborationAction } from "../actions";
import type { PersonName } from "../types";
import { CollaborationFields } from "./collaboration-fields";

interface NewCollaborationFormProps {
  programmes: readonly string[];
  /** To choose from; null for an alderman, who adds to the own portfolio. */
  holders: readonly PersonName[] | null;
}

export async function NewCollaborationForm({ programmes, holders }: NewCollaborationFormProps) {
  const [t, form] = await Promise.all([getTranslator("collaborations"), getTranslator("form")]);
  return (
    <ActionForm action={addCollaborationAction} label={t("add")}>
      <CollaborationFields programmes={programmes} />
      {holders ? (
        <SelectField
          name="portfolioHolderId"
          label={t("holder")}
          emptyLabel={t("noHolder")}
          options={holders.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <p className="max-w-prose text-ink-secondary">{t("form.ownPortfolio")}</p>
      )}
      <FormActions>
        <SubmitButton>{t("add")}</SubmitButton>
        <TextLink href={collaborationsHref()}>{form("cancel")}</TextLink>
      </FormActions>
    </ActionForm>
  );
}
