import type { Metadata } from "next";
import { DoneNotice } from "@/components/ui/done-notice";
import { requireViewer } from "@/features/auth/viewer";
import { RecommendationPage } from "@/features/recommendations/components/recommendation-page";
import { getRecommendation } from "@/features/recommendations/queries";
import { getSettings } from "@/features/settings/queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("recommendations"))("title") };
}

export default async function Page({ params, searchParams }: PageProps<"/recommendations/[id]">) {
  const viewer = await requireViewer();
  const [recommendation, { demoSeededAt }] = await Promise.all([
    orNotFound(getRecommendation(viewer, (await params).id)),
    getSettings(),
  ]);
  return (
    <>
      <DoneNotice namespace="recommendations" code={(await searchParams).done} />
      <RecommendationPage recommendation={recommendation} isDemo={demoSeededAt !== null} />
    </>
  );
}
