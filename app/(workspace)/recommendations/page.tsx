import type { Metadata } from "next";
import { DoneNotice } from "@/components/ui/done-notice";
import { requireViewer } from "@/features/auth/viewer";
import { Overview } from "@/features/recommendations/components/overview";
import { listFollowUps } from "@/features/recommendations/follow-ups/queries";
import { RECOMMENDATION_LIST } from "@/features/recommendations/list-filters";
import { canComposeFollowUp, canKeepStudies } from "@/features/recommendations/permissions";
import { listDraftStudies, listRecommendations } from "@/features/recommendations/queries";
import { getSettings } from "@/features/settings/queries";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("recommendations"))("title") };
}

export default async function RecommendationsPage({ searchParams }: PageProps<"/recommendations">) {
  const [viewer, query] = await Promise.all([requireViewer(), searchParams]);
  const [all, drafts, reports, { demoSeededAt }] = await orNotFound(
    Promise.all([
      listRecommendations(viewer),
      listDraftStudies(viewer),
      listFollowUps(viewer),
      getSettings(),
    ]),
  );
  return (
    <>
      <DoneNotice namespace="recommendations" code={query.done} />
      <Overview
        {...{ all, drafts, reports }}
        filter={RECOMMENDATION_LIST.read(query)}
        mayKeep={canKeepStudies(viewer)}
        mayCompose={canComposeFollowUp(viewer)}
        isDemo={demoSeededAt !== null}
        today={dateOf(now())}
      />
    </>
  );
}
