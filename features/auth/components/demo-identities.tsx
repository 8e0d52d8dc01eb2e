import { ActionForm } from "@/components/form/action-form";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { getTranslator } from "@/lib/i18n";
import { signInAction } from "../actions";
import { DEMO_IDENTITIES, DEMO_PASSWORD } from "../demo-identities";

/** One click each. Shown outside production only. */
export async function DemoIdentities({ returnTo }: { returnTo: string }) {
  const t = await getTranslator("shell");
  return (
    <Card title={t("signIn.demoTitle")}>
      <p>
        {t("signIn.demoText", { password: "" })}
        <span className="whitespace-nowrap">{DEMO_PASSWORD}</span>
      </p>
      <ul className="mt-4 grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {DEMO_IDENTITIES.map((identity) => (
          <li key={identity.email}>
            <ActionForm action={signInAction} label={identity.name}>
              <HiddenFields values={{ returnTo, email: identity.email, password: DEMO_PASSWORD }} />
              <SubmitButton variant="secondary" size="small" className="w-full">
                {t("signIn.as", { name: identity.name })}
              </SubmitButton>
            </ActionForm>
            <p className="mt-1 text-sm text-ink-secondary">{t(`signIn.does.${identity.role}`)}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
