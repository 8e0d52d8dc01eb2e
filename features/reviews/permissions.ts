import type { QuestionKind } from "@/db/vocabulary";
import {
  canFileReport,
  canReadReports,
  type ReportRelations,
} from "@/features/reports/permissions";
import type { Actor } from "@/features/viewer/types";

const holdsPortfolio = (viewer: Actor, relations: ReportRelations) =>
  viewer.role === "alderman" && relations.portfolioHolderId === viewer.id;

/** Questions, named judgements, conclusions and commitments are there for all who read reports. */
export const canReadReviews = canReadReports;

export const canAskQuestion = (viewer: Actor) => viewer.role === "council_member";

export const canGiveJudgement = (viewer: Actor) => viewer.role === "council_member";

/** The answer to a formal question is drafted by the civil servants of the collaboration. */
export const canDraftAnswer = (viewer: Actor, relations: ReportRelations, kind: QuestionKind) =>
  kind === "formal" && canFileReport(viewer, relations);

/** Factual: answered by a civil servant of the collaboration. Formal: given by the portfolio holder. */
export const canAnswerQuestion = (viewer: Actor, relations: ReportRelations, kind: QuestionKind) =>
  kind === "factual" ? canFileReport(viewer, relations) : holdsPortfolio(viewer, relations);

/** Who owes the answer asks for more time. */
export const canPostponeQuestion = canAnswerQuestion;

/** A drafted answer is a working paper of the college until it is given. */
export const canReadDraftAnswer = (viewer: Actor, relations: ReportRelations) =>
  canFileReport(viewer, relations) ||
  holdsPortfolio(viewer, relations) ||
  viewer.role === "auditor";

export const canConcludeReview = (viewer: Actor) => viewer.role === "clerk";

/** The portfolio holder says that a promise was kept. */
export const canReportCommitmentDone = holdsPortfolio;

/** Whether it was kept is for the council to say, by its clerk. */
export const canSettleCommitment = (viewer: Actor) => viewer.role === "clerk";
export const canReopenCommitment = canSettleCommitment;

/** A promise was made to the council, so its date moves in the council: recorded by the clerk. */
export const canMoveCommitmentDate = (viewer: Actor) => viewer.role === "clerk";
