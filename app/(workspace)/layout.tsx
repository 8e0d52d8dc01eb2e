import type { ReactNode } from "react";
import { AppShell } from "@/components/layout/app-shell";
import { WipeCopies } from "@/components/layout/wipe-copies";
import { Account, DemoLabel, Footer, Language } from "@/features/auth/components/shell-parts";
import { navigationOf } from "@/features/auth/navigation";
import { requireViewer } from "@/features/auth/viewer";
import { homeHref } from "@/features/hrefs";
import { demoAgeDays } from "@/features/settings/demo-age";
import { getSettings } from "@/features/settings/queries";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer();
  const { municipality, demoSeededAt } = await getSettings();
  const [t, common] = await Promise.all([getTranslator("shell"), getTranslator("common")]);
  const ageDays = demoAgeDays(demoSeededAt, dateOf(now()));
  return (
    <AppShell
      productName={common("productName")}
      organisation={municipality.name ? t("municipality", { name: municipality.name }) : undefined}
      homeHref={homeHref()}
      nav={navigationOf(viewer.role).map(({ key, href, match }) => ({
        label: t(`nav.${key}`),
        href,
        match,
      }))}
      words={{ skipToContent: common("skipToContent"), mainNavigation: common("mainNavigation") }}
      account={<Account viewer={viewer} />}
      language={<Language />}
      ribbon={ageDays === null ? null : <DemoLabel ageDays={ageDays} />}
      footer={<Footer />}
    >
      {children}
      <WipeCopies />
    </AppShell>
  );
}
