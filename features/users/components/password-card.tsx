import { Card } from "@/components/ui/card";
import { getTranslator } from "@/lib/i18n";
import type { UserDetail } from "../types";
import { SetPasswordForm } from "./set-password-form";

/** A new password for an account, or the first for a person who has none. */
export async function PasswordCard({ user }: { user: UserDetail }) {
  const t = await getTranslator("users");
  if (!user.email) {
    return (
      <Card title={t("giveAccess")}>
        <p className="text-ink-secondary">{t("giveAccessIntro")}</p>
      </Card>
    );
  }
  return (
    <Card title={t("setPassword")}>
      <p className="mb-4 text-ink-secondary">{t("setPasswordIntro")}</p>
      <SetPasswordForm userId={user.id} />
    </Card>
  );
}
