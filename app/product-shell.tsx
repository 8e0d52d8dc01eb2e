import Link from "next/link";
import type { ReactNode } from "react";
import { FormOrigin } from "@/components/form/form-origin";
import { AppShell } from "@/components/layout/app-shell";
import { FreshOnReturn } from "@/components/layout/fresh-on-return";
import { WipeCopies } from "@/components/layout/wipe-copies";
import { Account, DemoLabel, Footer, Language } from "@/features/auth/components/shell-parts";
import { navigationOf } from "@/features/auth/navigation";
import { homeHref, signInHref } from "@/features/hrefs";
import { demoAgeDays } from "@/features/settings/demo-age";
import { getSettings } from "@/features/settings/queries";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";
import { currentRelease } from "@/lib/release";

/** What stands around a page: for a viewer the menu of their role, for a visitor what is public and the way to sign in. */
export async function ProductShell({
  viewer,
  children,
}: {
  viewer: Viewer | null;
  children: ReactNode;
}) {
  const { municipality, demoSeededAt } = await getSettings();
  const [t, common] = await Promise.all([getTranslator("shell"), getTranslator("common")]);
  const ageDays = demoAgeDays(demoSeededAt, dateOf(now()));
  return (
    <AppShell
      productName={common("productName")}
      organisation={municipality.name ? t("municipality", { name: municipality.name }) : undefined}
      homeHref={viewer ? homeHref() : signInHref()}
      nav={navigationOf(viewer?.role ?? null).map(({ key, href, match }) => ({
        label: anyKey(t)(`nav.${key}`),
        href,
        match,
      }))}
      words={{ skipToContent: common("skipToContent"), mainNavigation: common("mainNavigation") }}
      account={
        viewer ? (
          <Account viewer={viewer} />
        ) : (
          <Link href={signInHref()} prefetch={false} className="underline underline-offset-4">
            {common("signIn")}
          </Link>
        )
      }
      language={<Language />}
      ribbon={viewer && ageDays !== null ? <DemoLabel ageDays={ageDays} /> : null}
      footer={<Footer />}
    >
      <FormOrigin authorId={viewer?.id ?? ""} release={currentRelease()}>
        {children}
      </FormOrigin>
      <FreshOnReturn />
      <WipeCopies />
    </AppShell>
  );
}
