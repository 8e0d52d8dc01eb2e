import { ActionForm } from "@/components/form/action-form";
import { KeptText } from "@/components/form/drafts/kept-text";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text/text-link";
import { enterPartnerViewAction } from "@/features/views/actions";
import { ViewFields } from "@/features/views/components/view-fields";
import type { OpenRound, PartnerOfRound } from "@/features/views/types";
import { getTranslator } from "@/lib/i18n";

interface EnterViewFormProps {
  /** Null, as the round, when it closed meanwhile. */
  partner: PartnerOfRound | null;
  open: OpenRound | null;
}

/**
 * What a partner said by telephone or in a meeting, entered by who gave an own view first. Stays, without its fields, when the
 * round is closed: who typed while it closed gets the text back.
 */
export async function EnterViewForm({ partner, open }: EnterViewFormProps) {
  const t = await getTranslator("views");
  if (!open || !partner) {
    return (
      <ActionForm action={enterPartnerViewAction} id="entered">
        <KeptText name="sentence" label={t("partners.kept")} />
      </ActionForm>
    );
  }
  if (!open.own) {
    return (
      <Notice
        tone="attention"
        title={t("partners.ownFirst")}
        action={<TextLink href="#own-view">{t("partners.toOwn")}</TextLink>}
      />
    );
  }
  const { id, name, status, entered } = partner;
  if (status === "by_partner" || status === "by_colleague") return null;
  return (
    <ActionForm
      action={enterPartnerViewAction}
      id="entered"
      label={t("partners.enterLabel", { name })}
      className="rounded-lg border border-line bg-wash p-4"
    >
      <p className="max-w-prose text-ink-secondary">{t("partners.enterIntro", { name })}</p>
      <HiddenFields values={{ roundId: open.id, partnerId: id }} />
      <ViewFields own={entered} />
      <FormActions>
        <SubmitButton>{t("partners.keep")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
