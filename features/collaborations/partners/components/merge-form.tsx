import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/fields/select-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { TextLink } from "@/components/ui/text/text-link";
import { mergePartnersAction } from "@/features/collaborations/actions";
import type { PartnerEntry } from "@/features/collaborations/types";
import { partnersHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";

interface MergeFormProps {
  partners: readonly PartnerEntry[];
  /** As the address names them; another id chooses none. */
  chosen: { merged: string | undefined; kept: string | undefined };
}

/** What happens stands above the button: nobody can take it back. */
export async function MergeForm({ partners, chosen }: MergeFormProps) {
  const t = await getTranslator("partners");
  const options = partners.map(({ id, name, collaborations }) => ({
    value: id,
    label: t("merge.takesPart", { name, count: collaborations.length }),
  }));
  const known = (id: string | undefined) => partners.find((partner) => partner.id === id)?.id ?? "";
  return (
    <ActionForm action={mergePartnersAction} label={t("merge.title")}>
      <SelectField
        name="mergedId"
        label={t("merge.merged")}
        hint={t("merge.mergedHint")}
        emptyLabel={t("merge.choose")}
        options={options}
        defaultValue={known(chosen.merged)}
        required
      />
      <SelectField
        name="keptId"
        label={t("merge.kept")}
        emptyLabel={t("merge.choose")}
        options={options}
        defaultValue={known(chosen.kept)}
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
