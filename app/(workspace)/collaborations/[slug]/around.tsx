/** What the other features know of a collaboration. */
import { SummaryCard } from "@/features/assessments/components/summary-card";
import { findAssessmentSummary } from "@/features/assessments/queries";
import type { CollaborationDetail } from "@/features/collaborations/types";
import { CollaborationFindings } from "@/features/findings/components/collaboration-findings";
import { listPublished } from "@/features/findings/scores/queries";
import { CollaborationCard as RecommendationsCard } from "@/features/recommendations/components/collaboration-card";
import { listRecommendationsOf } from "@/features/recommendations/queries";
import type { Viewer } from "@/features/viewer/types";
import { ViewsCard } from "@/features/views/components/views-card";
import { findViewsStanding } from "@/features/views/queries";

/** Beside what it keeps itself, and above its goals. */
export async function around(viewer: Viewer, { id, slug, reports }: CollaborationDetail) {
  const summary = await findAssessmentSummary(viewer, slug);
  const [views, recommendations, findings] = await Promise.all([
    findViewsStanding(viewer, { id, slug }, summary.inForce?.style ?? null),
    listRecommendationsOf(viewer, id),
    listPublished(viewer, id),
  ]);
  return {
    aside: (
      <>
        <SummaryCard slug={slug} summary={summary} reports={reports} />
        <ViewsCard standing={views} />
        <RecommendationsCard rows={recommendations} />
      </>
    ),
    above: <CollaborationFindings published={findings} />,
  };
}
