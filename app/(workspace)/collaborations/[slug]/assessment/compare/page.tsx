import type { Metadata } from "next";
import { ComparisonPage } from "@/features/assessments/comparison/components/comparison-page";
import { compareAssessments } from "@/features/assessments/comparison/queries";
import { requireViewer } from "@/features/auth/viewer";
import { getSettings } from "@/features/settings/queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";
import { wholeNumber } from "@/lib/search-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("comparison"))("title") };
}

export default async function Page({
  params,
  searchParams,
}: PageProps<"/collaborations/[slug]/assessment/compare">) {
  const [viewer, { slug }, query] = await Promise.all([requireViewer(), params, searchParams]);
  const chosen = { from: wholeNumber(query.from), to: wholeNumber(query.to) };
  const comparison = await orNotFound(compareAssessments(viewer, slug, chosen));
  const { demoSeededAt } = await getSettings();
  return (
    <ComparisonPage
      comparison={comparison}
      onlyDifferences={query.show === "differences"}
      isDemo={demoSeededAt !== null}
    />
  );
}
