import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/fields/choice-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { TextLink } from "@/components/ui/text/text-link";
import { mergePartnersAction } from "@/features/collaborations/actions";
import { partnersHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { type PartnerChoices, partnerChoices } from "../merge-choices";

export interface MergeFormProps {
  /** As the address names them; another id chooses none. */
  merged: { choices: PartnerChoices; chosen: string | undefined };
  kept: { choices: PartnerChoices; chosen: string | undefined };
}

/** What happens stands above the button: nobody can take it back. */
export async function MergeForm({ merged, kept }: MergeFormProps) {
  const t = await getTranslator("partners");
  return (
    <ActionForm action={mergePartnersAction} label={t("merge.title")}>
      <ChoiceField
        name="mergedId"
        label={t("merge.merged")}
        hint={t("merge.mergedHint")}
        emptyLabel={t("merge.choose")}
        choices={partnerChoices(merged.choices, t)}
        defaultValue={merged.chosen}
        required
      />
      <ChoiceField
        name="keptId"
        label={t("merge.kept")}
        emptyLabel={t("merge.choose")}
        choices={partnerChoices(kept.choices, t)}
        defaultValue={kept.chosen}
        required
      />
      <TextAreaField
        name="reason"
        label={t("merge.reason")}
        rows={2}
        maxLength={500}
        lang="nl"
        required
      />
      <div className="max-w-prose">
        <p className="font-bold">{t("merge.what")}</p>
        <ul className="list-disc pl-5">
          <li>{t("merge.moves")}</li>
          <li>{t("merge.stays")}</li>
          <li>{t("merge.reversal")}</li>
        </ul>
      </div>
      <FormActions>
        <SubmitButton>{t("merge.submit")}</SubmitButton>
        <TextLink href={partnersHref()}>{t("merge.cancel")}</TextLink>
      </FormActions>
    </ActionForm>
  );
}
