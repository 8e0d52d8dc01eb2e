import { ActionForm } from "@/components/form/action-form";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { lockUserHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDateTime } from "@/lib/text/format";
import { unlockUserAction } from "../actions";
import type { UserDetail } from "../types";

interface AccessCardProps {
  user: UserDetail;
  /** False for the viewer's own account. */
  canLock: boolean;
}

/** Whether somebody can sign in, and the way to change it. Locking asks once more on a page of its own. */
export async function AccessCard({ user, canLock }: AccessCardProps) {
  const [t, locale] = await Promise.all([getTranslator("users"), getLocale()]);
  return (
    <Card title={t("access")} accent={user.access === "locked"}>
      <div className="grid justify-items-start gap-4">
        {user.access === "none" && <p>{t("noAccount")}</p>}
        {user.access === "open" && <p>{canLock ? t("open") : t("ownAccount")}</p>}
        {user.access === "open" && canLock && (
          <ButtonLink href={lockUserHref(user.id)} variant="danger">
            {t("lock")}
          </ButtonLink>
        )}
        {user.lockedAt && (
          <>
            <p>{t("lockedSince", { when: formatDateTime(user.lockedAt, locale) })}</p>
            <ActionForm action={unlockUserAction} id="unlock" label={t("unlock")}>
              <HiddenFields values={{ id: user.id, version: user.version }} />
              <SubmitButton variant="secondary">{t("unlock")}</SubmitButton>
            </ActionForm>
          </>
        )}
      </div>
    </Card>
  );
}
