import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Card } from "@/components/ui/card";
import { requireViewer } from "@/features/auth/viewer";
import { canKeepStudies } from "@/features/recommendations/permissions";
import { StudyForm } from "@/features/recommendations/studies/components/study-form";
import { StudyHeader } from "@/features/recommendations/studies/components/study-header";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("recommendations"))("studies.new") };
}

export default async function NewStudyPage() {
  const viewer = await requireViewer();
  if (!canKeepStudies(viewer)) notFound();
  const t = await getTranslator("recommendations");
  return (
    <>
      <StudyHeader title={t("studies.new")} />
      <p className="max-w-prose text-ink-secondary">{t("studies.newHint")}</p>
      <Card>
        <StudyForm today={dateOf(now())} />
      </Card>
    </>
  );
}
