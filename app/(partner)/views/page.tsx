import type { Metadata } from "next";
import { cookies } from "next/headers";
import { PartnerShell } from "@/app/partner-shell";
import { Language } from "@/features/auth/components/shell-parts";
import { DeadLink } from "@/features/views/invitations/components/dead-link";
import { PartnerViewCard } from "@/features/views/invitations/components/partner-view-card";
import { PARTNER_COOKIE } from "@/features/views/invitations/partner-cookies";
import { findPartnerPlace } from "@/features/views/invitations/queries";
import { getTranslator } from "@/lib/i18n";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator("views");
  return { title: t("link.title"), robots: { index: false, follow: false } };
}

export default async function PartnerViewPage({ searchParams }: PageProps<"/views">) {
  const place = await findPartnerPlace((await cookies()).get(PARTNER_COOKIE)?.value);
  const isGiven = (await searchParams).done === "given";
  return (
    <PartnerShell language={<Language />}>
      {place ? <PartnerViewCard place={place} isGiven={isGiven} /> : <DeadLink />}
    </PartnerShell>
  );
}
