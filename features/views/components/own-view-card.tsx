import { ActionForm } from "@/components/form/action-form";
import { KeptText } from "@/components/form/drafts/kept-text";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { dateOf } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";
import { giveViewAction } from "../actions";
import type { ViewsPage } from "../types";
import { ViewFields } from "./view-fields";

/** Stays, without its fields, when the round is closed: who typed while it closed gets the text back. */
export async function OwnViewCard({ page }: { page: ViewsPage }) {
  if (page.side === null) return null;
  const [t, vocabulary, locale] = await Promise.all([
    getTranslator("views"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const { open } = page;
  const title = t("own.title");
  const look = open
    ? { title, accent: open.own === null, className: "print:hidden" }
    : { className: "hidden has-[textarea]:block has-[[role=alert]]:block" };
  return (
    <Card id="own-view" {...look}>
      {open && (
        <div className="mb-4 grid max-w-prose gap-1 text-ink-secondary">
          <p>{t("own.intro", { side: vocabulary(`view_side.${page.side}`) })}</p>
          {open.own && (
            <p className="font-bold text-ink">
              {t("own.given", { date: formatShortDate(dateOf(open.own.changedAt), locale) })}
            </p>
          )}
        </div>
      )}
      <ActionForm action={giveViewAction} id="own" label={open ? title : undefined}>
        {open ? (
          <>
            <HiddenFields values={{ roundId: open.id }} />
            <ViewFields own={open.own} />
            <FormActions>
              <SubmitButton>{t(open.own ? "own.change" : "own.give")}</SubmitButton>
            </FormActions>
          </>
        ) : (
          <KeptText name="sentence" label={t("own.kept")} />
        )}
      </ActionForm>
    </Card>
  );
}
