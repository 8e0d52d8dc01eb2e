import type { ReactNode } from "react";
import { SubmitButton } from "@/components/form/submit-button";
import { AccountMenu } from "@/components/layout/account-menu";
import { DemoRibbon } from "@/components/layout/demo-ribbon";
import { LanguageSwitch } from "@/components/layout/language-switch";
import { PageFooter } from "@/components/layout/page-footer";
import { TextLink } from "@/components/ui/text/text-link";
import { chooseLocaleAction, signOutAction } from "@/features/auth/actions";
import { accessibilityHref, auditHeadsHref, frameworkHref } from "@/features/hrefs";
import type { Viewer } from "@/features/viewer/types";
import { getLocale, getTranslator } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";
import { furtherLinksOf } from "../navigation";

export async function Language() {
  const t = await getTranslator("common");
  const options = [
    { value: "nl", short: "NL", name: "Nederlands" },
    { value: "en", short: "EN", name: "English" },
  ];
  return (
    <LanguageSwitch
      action={chooseLocaleAction}
      label={t("language")}
      current={await getLocale()}
      options={options}
    />
  );
}

export async function Account({ viewer }: { viewer: Viewer }) {
  const [t, common, words] = await Promise.all([
    getTranslator("shell"),
    getTranslator("common"),
    getTranslator("vocabulary"),
  ]);
  return (
    <AccountMenu summary={viewer.name}>
      <p>{words(`role.${viewer.role}`)}</p>
      {furtherLinksOf(viewer.role).map((link) => (
        <TextLink key={link.key} href={link.href}>
          {anyKey(t)(`further.${link.key}`)}
        </TextLink>
      ))}
      <form action={signOutAction} data-wipes-drafts="">
        <SubmitButton variant="secondary" size="small">
          {common("signOut")}
        </SubmitButton>
      </form>
    </AccountMenu>
  );
}

const DEMO_MAX_AGE_DAYS = 30;

/** Says that the figures are invented; a demo that grew old says how to start over. */
export async function DemoLabel({ ageDays }: { ageDays: number }) {
  const t = await getTranslator("shell");
  return (
    <DemoRibbon>
      {ageDays > DEMO_MAX_AGE_DAYS ? t("demoOld", { days: ageDays }) : t("demo")}
    </DemoRibbon>
  );
}

export async function Footer({ children }: { children?: ReactNode }) {
  const t = await getTranslator("shell");
  return (
    <PageFooter
      links={[
        { href: frameworkHref(), label: t("nav.framework") },
        { href: auditHeadsHref(), label: t("auditHeads") },
        { href: accessibilityHref(), label: t("accessibility") },
      ]}
    >
      {children ?? t("footer")}
    </PageFooter>
  );
}
