import type { ReactNode } from "react";
import { Columns } from "@/components/layout/columns";
import type { CollaborationDetail } from "../types";
import { AttentionCard } from "./attention-card";
import { ChallengeCard } from "./challenge-card";
import { CollaborationHeader } from "./collaboration-header";
import { CommitmentsCard } from "./commitments-card";
import { CorrectionsCard } from "./corrections-card";
import { DoneNotice } from "./done-notice";
import { FactsCard } from "./facts-card";
import { GoalsCard } from "./goals-card";
import { MilestonesCard } from "./milestones-card";
import { MoneyCard } from "./money-card";
import { PartnersCard } from "./partners-card";
import { QuestionsCard } from "./questions-card";
import { ReportStandings } from "./report-standings";
import { StyleCard } from "./style-card";

interface CollaborationViewProps {
  collaboration: CollaborationDetail;
  /** As it came in the address. */
  done: string | string[] | undefined;
  /** Figures about a real organisation that were invented say so. */
  isDemo: boolean;
  /** What other features know of it: beside its own, and above its goals. */
  aside: ReactNode;
  above: ReactNode;
}

/** One collaboration: the challenge, where its reports stand, and everything that hangs on it. */
export function CollaborationView({
  collaboration,
  done,
  isDemo,
  aside,
  above,
}: CollaborationViewProps) {
  return (
    <>
      <DoneNotice done={done} />
      <CollaborationHeader collaboration={collaboration} isDemo={isDemo} />
      <ChallengeCard collaboration={collaboration} />
      <AttentionCard reasons={collaboration.reasons} />
      <ReportStandings collaboration={collaboration} />
      <Columns
        side={
          <>
            <StyleCard chosen={collaboration.style} />
            {aside}
            <PartnersCard partners={collaboration.partners} />
            <QuestionsCard questions={collaboration.questions} />
            <CommitmentsCard commitments={collaboration.commitments} />
            <FactsCard facts={collaboration.facts} corrections={collaboration.corrections} />
            <CorrectionsCard collaboration={collaboration} />
          </>
        }
      >
        {above}
        <GoalsCard collaboration={collaboration} />
        <MilestonesCard collaboration={collaboration} />
        <MoneyCard collaboration={collaboration} />
      </Columns>
    </>
  );
}
