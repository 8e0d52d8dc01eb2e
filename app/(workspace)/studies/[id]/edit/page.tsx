import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Card } from "@/components/ui/card";
import { requireViewer } from "@/features/auth/viewer";
import { StudyForm } from "@/features/recommendations/studies/components/study-form";
import { StudyHeader } from "@/features/recommendations/studies/components/study-header";
import { getStudy } from "@/features/recommendations/studies/queries";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("recommendations"))("studies.edit") };
}

export default async function EditStudyPage({ params }: PageProps<"/studies/[id]/edit">) {
  const viewer = await requireViewer();
  const study = await orNotFound(getStudy(viewer, (await params).id));
  if (!study.mayKeep) notFound();
  const t = await getTranslator("recommendations");
  return (
    <>
      <StudyHeader
        title={t(`studies.${study.status === "draft" ? "edit" : "editPublished"}`)}
        study={study}
      />
      <Card>
        <StudyForm study={study} today={dateOf(now())} />
      </Card>
    </>
  );
}
