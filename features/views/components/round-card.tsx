import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/fields/checkbox-field";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { FormActions } from "@/components/form/form-actions";
import { FormDisclosure } from "@/components/form/form-disclosure";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { dateOf } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";
import { closeRoundAction, openRoundAction } from "../actions";
import type { OpenRound, ViewsPage } from "../types";

/** Whether a round is open, what that means for this viewer, and for the clerk the way to open or close it. */
export async function RoundCard({ page }: { page: ViewsPage }) {
  const [t, locale] = await Promise.all([getTranslator("views"), getLocale()]);
  const { open, closedNumbers } = page;
  const next = Math.max(0, ...closedNumbers) + 1;
  const title = open ? t("round.open", { number: open.number }) : t("round.none");
  return (
    <Card title={title}>
      <div className="grid max-w-prose gap-2">
        {open ? (
          <>
            <p>
              {t("round.since", {
                date: formatDate(dateOf(open.openedAt), locale),
                count: open.count,
              })}
            </p>
            <p className="text-ink-secondary">{t("round.hidden")}</p>
          </>
        ) : (
          <p className="text-ink-secondary">
            {t(closedNumbers.length > 0 ? "round.noneNow" : "round.noneYet")}
          </p>
        )}
        {page.side === null && open && !page.may.open && (
          <p className="text-ink-secondary">{t("round.noSide")}</p>
        )}
      </div>
      {page.may.open && <OpenForm page={page} next={next} />}
      {page.may.close && <CloseForm open={open} />}
    </Card>
  );
}

/** Stays as an empty form while a round is open: it tells who was second. */
async function OpenForm({ page, next }: { page: ViewsPage; next: number }) {
  const t = await getTranslator("views");
  const label = t("round.openNext", { number: next });
  return (
    <ActionForm action={openRoundAction} id="open-round" label={page.open ? undefined : label}>
      {!page.open && (
        <FormDisclosure summary={label}>
          <HiddenFields values={{ collaborationId: page.collaboration.id }} />
          <p className="max-w-prose text-ink-secondary">{t("round.openMeaning")}</p>
          <FormActions>
            <SubmitButton>{t("round.openNow", { number: next })}</SubmitButton>
          </FormActions>
        </FormDisclosure>
      )}
    </ActionForm>
  );
}

async function CloseForm({ open }: { open: OpenRound | null }) {
  const t = await getTranslator("views");
  return (
    <ActionForm
      action={closeRoundAction}
      id="close-round"
      label={open ? t("round.close", { number: open.number }) : undefined}
    >
      {open && (
        <FormDisclosure summary={t("round.close", { number: open.number })}>
          <HiddenFields values={{ roundId: open.id }} />
          <p className="max-w-prose text-ink-secondary">
            {t("round.closeMeaning", { count: open.count })}
          </p>
          <CheckboxField name="confirmed" label={t("round.closeConfirm")} required />
          <FormActions>
            <SubmitButton>{t("round.closeNow", { number: open.number })}</SubmitButton>
          </FormActions>
        </FormDisclosure>
      )}
    </ActionForm>
  );
}
