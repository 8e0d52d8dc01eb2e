import type { Metadata } from "next";
import { cookies } from "next/headers";
import { PartnerShell } from "@/app/partner-shell";
import { countDeadLink, mayTryLink } from "@/features/auth/passwords/throttle";
import { requestOrigin } from "@/features/auth/viewer";
import { DeadLink } from "@/features/views/invitations/components/dead-link";
import { LinkCard } from "@/features/views/invitations/components/link-card";
import { BROWSER_COOKIE } from "@/features/views/invitations/partner-cookies";
import { findCollaborationOfLink } from "@/features/views/invitations/queries";
import { getTranslator } from "@/lib/i18n";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator("views");
  return { title: t("link.title"), robots: { index: false, follow: false } };
}

/** Opening the link changes nothing: programs that look at the links in a message open it too. */
export default async function PartnerLinkPage({ params }: PageProps<"/views/[token]">) {
  const { token } = await params;
  const origin = await requestOrigin();
  const browser = (await cookies()).get(BROWSER_COOKIE)?.value;
  const name = (await mayTryLink(origin)) ? await findCollaborationOfLink(token, browser) : null;
  if (name === null) await countDeadLink(origin);
  return (
    <PartnerShell>
      {name === null ? <DeadLink /> : <LinkCard token={token} collaborationName={name} />}
    </PartnerShell>
  );
}
