import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Columns } from "@/components/layout/columns";
import { SummaryCard } from "@/features/assessments/components/summary-card";
import { findAssessmentSummary } from "@/features/assessments/queries";
import { requireViewer } from "@/features/auth/viewer";
import { AttentionCard } from "@/features/collaborations/components/attention-card";
import { ChallengeCard } from "@/features/collaborations/components/challenge-card";
import { CollaborationHeader } from "@/features/collaborations/components/collaboration-header";
import { CommitmentsCard } from "@/features/collaborations/components/commitments-card";
import { DoneNotice } from "@/features/collaborations/components/done-notice";
import { FactsCard } from "@/features/collaborations/components/facts-card";
import { GoalsCard } from "@/features/collaborations/components/goals-card";
import { MilestonesCard } from "@/features/collaborations/components/milestones-card";
import { MoneyCard } from "@/features/collaborations/components/money-card";
import { PartnersCard } from "@/features/collaborations/components/partners-card";
import { QuestionsCard } from "@/features/collaborations/components/questions-card";
import { ReportStandings } from "@/features/collaborations/components/report-standings";
import { StyleCard } from "@/features/collaborations/components/style-card";
import { findCollaborationName, getCollaboration } from "@/features/collaborations/detail-queries";
import { listPublished } from "@/features/findings/beside-queries";
import { CollaborationFindings } from "@/features/findings/components/collaboration-findings";
import { CollaborationCard as RecommendationsCard } from "@/features/recommendations/components/collaboration-card";
import { listRecommendationsOf } from "@/features/recommendations/queries";
import { getSettings } from "@/features/settings/queries";
import { ViewsCard } from "@/features/views/components/views-card";
import { findViewsStanding } from "@/features/views/queries";
import { orNotFound } from "@/lib/or-not-found";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer();
  return { title: await findCollaborationName(viewer, (await params).slug) };
}

export default async function CollaborationPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const collaboration = await orNotFound(getCollaboration(viewer, (await params).slug));
  const [views, summary, recommendations, { demoSeededAt }, findings] = await Promise.all([
    findViewsStanding(viewer, collaboration.slug),
    findAssessmentSummary(viewer, collaboration.slug),
    listRecommendationsOf(viewer, collaboration.id),
    getSettings(),
    listPublished(viewer, collaboration.id),
  ]);
  return (
    <>
      <DoneNotice done={(await searchParams).done} />
      <CollaborationHeader collaboration={collaboration} isDemo={demoSeededAt !== null} />
      <ChallengeCard collaboration={collaboration} />
      <AttentionCard reasons={collaboration.reasons} />
      <ReportStandings collaboration={collaboration} />
      <Columns
        side={
          <Side collaboration={collaboration}>
            <SummaryCard
              slug={collaboration.slug}
              summary={summary}
              reports={collaboration.reports}
            />
            <ViewsCard standing={views} />
            <RecommendationsCard rows={recommendations} />
          </Side>
        }
      >
        <CollaborationFindings published={findings} />
        <GoalsCard goals={collaboration.goals} />
        <MilestonesCard milestones={collaboration.milestones} />
        <MoneyCard money={collaboration.money} />
      </Columns>
    </>
  );
}

interface SideProps {
  collaboration: Awaited<ReturnType<typeof getCollaboration>>;
  children: ReactNode;
}

function Side({ collaboration, children }: SideProps) {
  return (
    <>
      <StyleCard chosen={collaboration.style} />
      {children}
      <PartnersCard partners={collaboration.partners} />
      <QuestionsCard questions={collaboration.questions} />
      <CommitmentsCard commitments={collaboration.commitments} />
      <FactsCard facts={collaboration.facts} />
    </>
  );
}
