import { ActionForm } from "@/components/form/action-form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { ViewFields } from "@/features/views/components/view-fields";
import type { PartnerPlace } from "@/features/views/types";
import { dateOf } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";
import { givePartnerViewAction } from "../actions";

interface PartnerViewCardProps {
  place: PartnerPlace;
  isGiven: boolean;
}

export async function PartnerViewCard({ place, isGiven }: PartnerViewCardProps) {
  const [t, locale] = await Promise.all([getTranslator("views"), getLocale()]);
  const { own, partnerName, collaborationName, endsAt } = place;
  return (
    <>
      {isGiven && <Notice tone="success" title={t("link.given")} />}
      <PageHeader title={t("link.title")} meta={<span lang="nl">{collaborationName}</span>} />
      <Card>
        <div className="mb-4 grid max-w-prose gap-1 text-ink-secondary">
          <p>{t("link.as", { name: partnerName })}</p>
          <p>{t("link.until", { date: formatDate(dateOf(endsAt), locale) })}</p>
        </div>
        <ActionForm action={givePartnerViewAction} id="partner" label={t("own.title")}>
          <ViewFields own={own} />
          <FormActions>
            <SubmitButton>{t(own ? "own.change" : "own.give")}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Card>
    </>
  );
}
