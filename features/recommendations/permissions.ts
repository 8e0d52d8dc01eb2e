import type { Addressee, StudyStatus } from "@/db/vocabulary";
import type { Actor } from "@/features/viewer/types";

/** What of a recommendation decides who may do what with it. */
export type RecommendationRelations = {
  addressees: readonly Addressee[];
  /** Of the linked collaborations; none when it is about the municipality as a whole. */
  portfolioHolderIds: readonly string[];
  /** The civil servant who keeps it. */
  ownerId: string | null;
};

export const isToCouncil = ({ addressees }: Pick<RecommendationRelations, "addressees">) =>
  addressees.includes("council");

/** The college answers for its civil service. */
export const isToCollege = ({ addressees }: Pick<RecommendationRelations, "addressees">) =>
  addressees.includes("college") || addressees.includes("civil_service");

/** Published studies with all that was answered are for everybody but the administrator. */
export const canReadRecommendations = (viewer: Actor) => viewer.role !== "administrator";

/** Studies, their text and the verdicts are the auditor's, and nobody else's. */
export const canKeepStudies = (viewer: Actor) => viewer.role === "auditor";
export const canGiveVerdict = canKeepStudies;

export const canReadStudy = (viewer: Actor, { status }: { status: StudyStatus }) =>
  status === "published" ? canReadRecommendations(viewer) : canKeepStudies(viewer);

/** What the council decided is recorded by its clerk. */
export const canRecordDecision = (viewer: Actor) => viewer.role === "clerk";

/** The college answers through the holder of a linked collaboration; without a link any alderman does. */
export const canRespond = (viewer: Actor, { portfolioHolderIds }: RecommendationRelations) =>
  viewer.role === "alderman" &&
  (portfolioHolderIds.length === 0 || portfolioHolderIds.includes(viewer.id));

/** A date is moved by whose promise it is: the college's by the alderman, the council's own by the clerk. */
export const canMoveDueDate = (viewer: Actor, relations: RecommendationRelations) =>
  isToCollege(relations) ? canRespond(viewer, relations) : viewer.role === "clerk";

/** The owner of the action drafts what the college reports. */
export const canDraftProgress = (viewer: Actor, relations: RecommendationRelations) =>
  isToCollege(relations) && viewer.role === "civil_servant" && relations.ownerId === viewer.id;

/** The alderman releases it, or sends it back with a reason. */
export const canReleaseProgress = (viewer: Actor, relations: RecommendationRelations) =>
  isToCollege(relations) && canRespond(viewer, relations);

/** A draft is a working paper of the college until it is released. */
export const canReadProgressDraft = (viewer: Actor, relations: RecommendationRelations) =>
  canDraftProgress(viewer, relations) ||
  canReleaseProgress(viewer, relations) ||
  viewer.role === "auditor";

/** What the council itself does is reported by its clerk. */
export const canReportCouncilProgress = (viewer: Actor, relations: RecommendationRelations) =>
  isToCouncil(relations) && viewer.role === "clerk";

/** Whoever reports progress gives the evidence with it. */
export const canGiveEvidence = (viewer: Actor, relations: RecommendationRelations) =>
  canDraftProgress(viewer, relations) || canReportCouncilProgress(viewer, relations);

/** What the place of a file decides, beside who is asking. */
export type ProgressFile = {
  addedById: string;
  /** A statement that was made refers to it. */
  isSaid: boolean;
  /** The college's draft refers to it. */
  isDrafted: boolean;
};

/** A file follows what refers to it; before that it is for who added it, and for the auditor, who reads drafts. */
export const canReadProgressFile = (
  viewer: Actor,
  relations: RecommendationRelations,
  { addedById, isSaid, isDrafted }: ProgressFile,
) =>
  canReadRecommendations(viewer) &&
  (isSaid ||
    addedById === viewer.id ||
    viewer.role === "auditor" ||
    (isDrafted && canReadProgressDraft(viewer, relations)));

/** The yearly report of the college to the council. */
export const canComposeFollowUp = (viewer: Actor) => viewer.role === "alderman";

/** Once it was sent everybody reads it; before that it is a working paper of the college. */
export const canReadFollowUp = (viewer: Actor, { isSent }: { isSent: boolean }) =>
  isSent ? canReadRecommendations(viewer) : canComposeFollowUp(viewer) || viewer.role === "auditor";
