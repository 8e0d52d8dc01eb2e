import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/fields/date-field";
import { TextField } from "@/components/form/fields/text-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Name } from "@/components/ui/text/name";
import { addPartnerAction, recordPartnerLeftAction } from "@/features/collaborations/actions";
import { type Edited, EditHidden } from "@/features/collaborations/components/edit-hidden";
import type { CollaborationRecord, Partner } from "@/features/collaborations/types";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";

export async function PartnersSection({ record }: { record: CollaborationRecord }) {
  const [t, locale] = await Promise.all([getTranslator("collaborations"), getLocale()]);
  const { partners } = record;
  return (
    <>
      <Card title={t("partners")} aside={String(partners.length)}>
        {partners.length === 0 && <p className="text-ink-secondary">{t("noPartners")}</p>}
        <ul className="divide-y divide-line">
          {partners.map((partner) => (
            <li key={partner.id} className="grid gap-1 py-2">
              <Name className="font-bold">{partner.name}</Name>
              {partner.leftOn ? (
                <span className="text-sm text-ink-secondary">
                  {t("leftOn", { date: formatShortDate(partner.leftOn, locale) })}
                </span>
              ) : (
                <LeftForm edited={record} partner={partner} />
              )}
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t("form.addPartner")}>
        <ActionForm resetWhenDone action={addPartnerAction} label={t("form.addPartner")}>
          <EditHidden edited={record} />
          <TextField
            name="name"
            label={t("form.partnerName")}
            hint={t("form.partnerHint")}
            lang="nl"
            width="medium"
            required
          />
          <DateField name="joinedOn" label={t("form.joinedOn")} />
          <FormActions>
            <SubmitButton>{t("form.addPartner")}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Card>
    </>
  );
}

async function LeftForm({ edited, partner }: { edited: Edited; partner: Partner }) {
  const t = await getTranslator("collaborations");
  return (
    <Disclosure summary={t("form.recordLeft")}>
      <ActionForm
        action={recordPartnerLeftAction}
        label={t("form.leftLabel", { name: partner.name })}
      >
        <EditHidden edited={edited} part={{ partnerId: partner.id }} />
        <DateField name="leftOn" label={t("form.leftOn")} required />
        <FormActions>
          <SubmitButton variant="secondary">{t("form.recordLeft")}</SubmitButton>
        </FormActions>
      </ActionForm>
    </Disclosure>
  );
}
