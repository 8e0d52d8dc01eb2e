import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Card } from "@/components/ui/card";
import { requireViewer } from "@/features/auth/viewer";
import { ChangeRecommendationForm } from "@/features/recommendations/studies/components/change-recommendation-form";
import { StudyHeader } from "@/features/recommendations/studies/components/study-header";
import { getStudyOf } from "@/features/recommendations/studies/queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("recommendations"))("title") };
}

export default async function EditRecommendationPage({
  params,
}: PageProps<"/recommendations/[id]/edit">) {
  const viewer = await requireViewer();
  const { study, recommendation } = await orNotFound(getStudyOf(viewer, (await params).id));
  if (!study.mayKeep) notFound();
  const t = await getTranslator("recommendations");
  return (
    <>
      <StudyHeader
        title={t("studies.editRecommendation", { number: recommendation.number })}
        study={study}
      />
      <Card>
        <ChangeRecommendationForm study={study} recommendation={recommendation} />
      </Card>
    </>
  );
}
