import type { Metadata } from "next";
import { DoneNotice } from "@/components/ui/done-notice";
import { requireViewer } from "@/features/auth/viewer";
import { getSettings } from "@/features/settings/queries";
import { Comparison } from "@/features/views/components/comparison";
import { OwnViewCard } from "@/features/views/components/own-view-card";
import { RoundCard } from "@/features/views/components/round-card";
import { ViewsHeader } from "@/features/views/components/views-header";
import { PartnersCard } from "@/features/views/invitations/components/partners-card";
import { getViewsPage } from "@/features/views/queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator("views");
  return { title: t("title") };
}

export default async function ViewsPage({
  params,
  searchParams,
}: PageProps<"/collaborations/[slug]/views">) {
  const viewer = await requireViewer();
  const { done, round, partner } = await searchParams;
  const page = await orNotFound(getViewsPage(viewer, (await params).slug, round));
  const { demoSeededAt } = await getSettings();
  return (
    <>
      <DoneNotice namespace="views" code={done} />
      <ViewsHeader collaboration={page.collaboration} isDemo={demoSeededAt !== null} />
      <RoundCard page={page} />
      <OwnViewCard page={page} />
      <PartnersCard page={page} chosenId={partner} />
      <Comparison page={page} />
    </>
  );
}
