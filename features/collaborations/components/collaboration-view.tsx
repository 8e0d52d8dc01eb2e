import type { ReactNode } from "react";
import { Columns } from "@/components/layout/columns";
import { CorrectionsCard } from "../corrections/components/corrections-card";
import { ReportStandings } from "../figures/components/report-standings";
import { GoalsCard } from "../goals/components/goals-card";
import { PartnersCard } from "../partners/components/partners-card";
import { FactsCard } from "../planning/components/facts-card";
import { MilestonesCard } from "../planning/components/milestones-card";
import { MoneyCard } from "../planning/components/money-card";
import type { CollaborationDetail } from "../types";
import { AttentionCard } from "./attention-card";
import { ChallengeCard } from "./challenge-card";
import { CollaborationHeader } from "./collaboration-header";
import { CommitmentsCard } from "./commitments-card";
import { DoneNotice } from "./done-notice";
import { QuestionsCard } from "./questions-card";
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
