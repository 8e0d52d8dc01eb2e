/** The table of who may what, against the permissions, and against the pages and actions that exist. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { OTHER_ROUTES, ROUTES } from "@/e2e/access/routes";
import { ACTIONS, OWN_ACTIONS } from "@/e2e/access/table";
import { IDENTITIES, type Identity } from "@/e2e/session";
import {
  canAssess,
  canProposeAssessment,
  canRecordCouncilDecision,
} from "@/features/assessments/permissions";
import { canReadAuditLog } from "@/features/audit-log/permissions";
import {
  canAddCollaboration,
  canAssignCollaborations,
  canKeepCollaboration,
  canMergePartners,
} from "@/features/collaborations/permissions";
import { canPlanCycles } from "@/features/cycles/permissions";
import { canKeepWorkingPapers } from "@/features/findings/permissions";
import {
  canComposeFollowUp,
  canDraftProgress,
  canGiveVerdict,
  canKeepStudies,
  canMoveDueDate,
  canRecordDecision,
  canReleaseProgress,
  canReportCouncilProgress,
  canRespond,
} from "@/features/recommendations/permissions";
import { canFileReport, canReleaseReport } from "@/features/reports/permissions";
import {
  canAnswerQuestion,
  canAskQuestion,
  canConcludeReview,
  canDraftAnswer,
  canGiveJudgement,
  canMoveCommitmentDate,
  canPostponeQuestion,
  canReopenCommitment,
  canReportCommitmentDone,
  canSettleCommitment,
} from "@/features/reviews/permissions";
import { canManageUsers } from "@/features/users/permissions";
import type { Actor } from "@/features/viewer/types";
import {
  canCloseRound,
  canEnterPartnerView,
  canGiveView,
  canInvitePartner,
  canOpenRound,
  canWithdrawInvitation,
} from "@/features/views/permissions";
import { DEMO_IDENTITIES } from "./demo-identities";

type About = { keeper: string; holder: string };

const relations = ({ keeper, holder }: About) => ({
  addressees: ["council", "college"] as const,
  portfolioHolderIds: [holder],
  ownerId: keeper,
  portfolioHolderId: holder,
  assignedIds: [keeper],
  keeperIds: [keeper],
});

/** The questions of the permissions, asked about the records that the table names. */
const QUESTIONS: Record<string, (actor: Actor, about: About) => boolean> = {
  canPlanCycles,
  canManageUsers,
  canReadAuditLog,
  canAssignCollaborations,
  canAddCollaboration,
  canMergePartners,
  canKeepCollaboration: (actor, about) => canKeepCollaboration(actor, relations(about)),
  canFileReport: (actor, about) => canFileReport(actor, relations(about)),
  canReleaseReport: (actor, about) => canReleaseReport(actor, relations(about), about.keeper),
  canAssess: (actor, about) => canAssess(actor, relations(about)),
  canProposeAssessment: (actor, about) =>
    canProposeAssessment(actor, relations(about), about.keeper),
  canRecordCouncilDecision,
  canKeepWorkingPapers,
  canAskQuestion,
  canGiveJudgement,
  canPostponeQuestion: (actor, about) => canPostponeQuestion(actor, relations(about), "factual"),
  canAnswerQuestion: (actor, about) => canAnswerQuestion(actor, relations(about), "factual"),
  canDraftAnswer: (actor, about) => canDraftAnswer(actor, relations(about), "formal"),
  canConcludeReview,
  canMoveCommitmentDate,
  canReportCommitmentDone: (actor, about) => canReportCommitmentDone(actor, relations(about)),
  canSettleCommitment,
  canReopenCommitment,
  canComposeFollowUp,
  canKeepStudies,
  canRecordDecision,
  canGiveVerdict,
  canRespond: (actor, about) => canRespond(actor, relations(about)),
  canMoveDueDate: (actor, about) => canMoveDueDate(actor, relations(about)),
  canDraftProgress: (actor, about) => canDraftProgress(actor, relations(about)),
  canReleaseProgress: (actor, about) => canReleaseProgress(actor, relations(about)),
  canReportCouncilProgress: (actor, about) => canReportCouncilProgress(actor, relations(about)),
  canOpenRound,
  canCloseRound,
  canGiveView,
  canInvitePartner: (actor, about) => canInvitePartner(actor, relations(about)),
  canWithdrawInvitation: (actor, about) => canWithdrawInvitation(actor, relations(about)),
  canEnterPartnerView: (actor, about) => canEnterPartnerView(actor, relations(about)),
};

const ABOUT = { keeper: "ambtenaar", holder: "wethouder" };

function actorOf(who: Identity): Actor {
  const account = DEMO_IDENTITIES.find(({ email }) => email.startsWith(`${who}@`));
  if (!account) throw new Error(`no demo identity ${who}`);
  return { id: who, role: account.role };
}

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" });

describe("the table of who may what", () => {
  it("knows every demo identity", () => {
    expect(DEMO_IDENTITIES.map(({ email }) => email.split("@")[0])).toEqual([...IDENTITIES]);
  });

  it.each(ACTIONS.map((row) => [row.action, row] as const))(
    "agrees with the permission of %s",
    (_, row) => {
      const question = QUESTIONS[row.question];
      expect(question, row.question).toBeDefined();
      expect(IDENTITIES.filter((who) => question?.(actorOf(who), row.about ?? ABOUT))).toEqual([
        ...row.may,
      ]);
    },
  );

  it("names every action that can be posted to", () => {
    const exported = filesIn("features")
      .filter((path) => /(?:^|[/-])actions\.ts$/.test(path))
      .flatMap((path) => [
        ...readFileSync(`features/${path}`, "utf8").matchAll(
          /export (?:async function|const) (\w+)/g,
        ),
      ])
      .map((match) => match[1] ?? "");
    const named = new Set([...ACTIONS.map(({ action }) => action), ...OWN_ACTIONS]);
    expect(exported.filter((action) => !named.has(action))).toEqual([]);
    expect([...named].filter((action) => !exported.includes(action))).toEqual([]);
  });

  it("names every page and every address that answers", () => {
    const routes = filesIn("app")
      .map((path) => /^(?:(.*)\/)?(?:page\.tsx|route\.ts)$/.exec(path))
      .filter((match) => match !== null)
      .map((match) => `/${(match[1] ?? "").replace(/\([^)]*\)\/?/g, "")}`.replace(/(.)\/$/, "$1"));
    const named = new Set([...ROUTES.map(({ route }) => route), ...OTHER_ROUTES]);
    expect(routes.filter((route) => !named.has(route))).toEqual([]);
  });
});
