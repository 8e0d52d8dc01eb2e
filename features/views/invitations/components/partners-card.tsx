import { ActionForm } from "@/components/form/action-form";
import { KeptText } from "@/components/form/drafts/kept-text";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text/text-link";
import { viewsHref } from "@/features/hrefs";
import { invitePartnerAction, withdrawInvitationAction } from "@/features/views/actions";
import type { OpenRound, PartnerOfRound, ViewsPage } from "@/features/views/types";
import { dateOf } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";
import { EnterViewForm } from "./enter-view-form";

interface PartnersCardProps {
  page: ViewsPage;
  /** The partner whose view is entered, as it came in the address. */
  chosenId: unknown;
}

/**
 * For the civil servants who keep the collaboration: a link per partner, or entering what a partner said. When the round is
 * closed only the row of the form that was typed in stays, hidden until it gives the text back.
 */
export async function PartnersCard({ page, chosenId }: PartnersCardProps) {
  const { open, collaboration, may } = page;
  if (!may.invite) return null;
  const t = await getTranslator("views");
  const rows = open ? open.partners.map(({ id }) => id) : [String(chosenId ?? "")];
  const look = open
    ? { title: t("partners.title"), className: "print:hidden" }
    : { className: "hidden has-[textarea]:block has-[[role=alert]]:block" };
  return (
    <Card id="partners" {...look}>
      {open && <p className="mb-2 max-w-prose text-ink-secondary">{t("partners.intro")}</p>}
      {open?.partners.length === 0 && <p>{t("partners.none")}</p>}
      <ul className="grid divide-y divide-line">
        {rows.map((id) => (
          <PartnerRow
            key={id}
            id={id}
            partner={open?.partners.find((partner) => partner.id === id) ?? null}
            open={open}
            slug={collaboration.slug}
            isChosen={id === chosenId}
          />
        ))}
      </ul>
    </Card>
  );
}

interface PartnerRowProps {
  id: string;
  /** Null, as the round, when it closed meanwhile. */
  partner: PartnerOfRound | null;
  open: OpenRound | null;
  slug: string;
  isChosen: boolean;
}

function PartnerRow({ id, partner, open, slug, isChosen }: PartnerRowProps) {
  return (
    <li id={`partner-${id}`} className="grid gap-3 py-4">
      {partner && open && <PartnerLink {...{ partner, open, slug, isChosen }} />}
      {isChosen && <EnterViewForm partner={partner} open={open} />}
    </li>
  );
}

interface PartnerLinkProps {
  partner: PartnerOfRound;
  open: OpenRound;
  slug: string;
  isChosen: boolean;
}

async function PartnerLink({ partner, open, slug, isChosen }: PartnerLinkProps) {
  const t = await getTranslator("views");
  const { id, name, status, invitation } = partner;
  const works = invitation?.status === "sent" || invitation?.status === "exchanged";
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 lang="nl" className="text-base">
          {name}
        </h3>
        {status !== "none" && <Badge tone="done">{t(`partners.status.${status}`)}</Badge>}
        {invitation && <InvitationState invitation={invitation} />}
      </div>
      <ActionForm
        action={invitePartnerAction}
        id={`invite-${id}`}
        label={t("partners.inviteLabel", { name })}
        className="gap-3"
      >
        <HiddenFields values={{ roundId: open.id, partnerId: id }} />
        <KeptText name="link" label={t("partners.link")} />
        <FormActions>
          <SubmitButton variant="secondary" size="small">
            {t(works ? "partners.inviteAgain" : "partners.invite")}
          </SubmitButton>
          {!isChosen && (status === "none" || status === "by_you") && (
            <TextLink href={`${viewsHref(slug, { partner: id })}#partner-${id}`}>
              {t(status === "none" ? "partners.enter" : "partners.changeEntered")}
            </TextLink>
          )}
        </FormActions>
      </ActionForm>
      {works && (
        <ActionForm
          action={withdrawInvitationAction}
          label={t("partners.withdrawLabel", { name })}
          className="gap-3"
        >
          <HiddenFields values={{ invitationId: invitation.id }} />
          <FormActions>
            <SubmitButton variant="quiet" size="small">
              {t("partners.withdraw")}
            </SubmitButton>
          </FormActions>
        </ActionForm>
      )}
    </>
  );
}

async function InvitationState({
  invitation: { status, expiresAt },
}: {
  invitation: NonNullable<PartnerOfRound["invitation"]>;
}) {
  const [t, locale] = await Promise.all([getTranslator("views"), getLocale()]);
  return (
    <span className="text-sm text-ink-secondary">
      {t(`partners.invitation.${status}`, { date: formatShortDate(dateOf(expiresAt), locale) })}
    </span>
  );
}
