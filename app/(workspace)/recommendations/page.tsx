import type { Metadata } from "next";
import { DoneNotice } from "@/components/ui/done-notice";
import { requireViewer } from "@/features/auth/viewer";
import { Overview } from "@/features/recommendations/components/overview";
import { readFilter } from "@/features/recommendations/list-filters";
import { canKeepStudies } from "@/features/recommendations/permissions";
import { listDraftStudies, listRecommendations } from "@/features/recommendations/queries";
import { getSettings } from "@/features/settings/queries";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/or-not-found";
import type { SearchParams } from "@/lib/search-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("recommendations"))("title") };
}

export default async function RecommendationsPage({
  searchParams,
}: {
  searchParams: SearchParams;
}) {
  const [viewer, query] = await Promise.all([requireViewer(), searchParams]);
  const [all, drafts, { demoSeededAt }] = await orNotFound(
    Promise.all([listRecommendations(viewer), listDraftStudies(viewer), getSettings()]),
  );
  return (
    <>
      <DoneNotice namespace="recommendations" code={query.done} />
      <Overview
        all={all}
        filter={readFilter(query)}
        drafts={drafts}
        mayKeep={canKeepStudies(viewer)}
        isDemo={demoSeededAt !== null}
        today={dateOf(now())}
      />
    </>
  );
}
