import type { Metadata } from "next";
import { ASSESSMENT_DONE, AssessmentPage } from "@/features/assessments/components/assessment-page";
import { getAssessment } from "@/features/assessments/queries";
import { requireViewer } from "@/features/auth/viewer";
import { getSettings } from "@/features/settings/queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";
import { oneOf, wholeNumber } from "@/lib/search-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("assessments"))("title") };
}

export default async function Page({
  params,
  searchParams,
}: PageProps<"/collaborations/[slug]/assessment">) {
  const [viewer, { slug }, query] = await Promise.all([requireViewer(), params, searchParams]);
  const version = wholeNumber(query.version);
  const assessment = await orNotFound(getAssessment(viewer, slug, { version }));
  const { demoSeededAt } = await getSettings();
  return (
    <AssessmentPage
      assessment={assessment}
      done={oneOf(ASSESSMENT_DONE, query.done)}
      isDemo={demoSeededAt !== null}
    />
  );
}
