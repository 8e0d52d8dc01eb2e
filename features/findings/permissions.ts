import type { FindingStatus } from "@/db/vocabulary";
import type { Actor } from "@/features/viewer/types";

/** Score, draw a sample, publish and correct: the Rekenkamer alone. */
export const canKeepWorkingPapers = (viewer: Actor): boolean => viewer.role === "auditor";

/** The administrator has no content. */
export const canReadFindings = (viewer: Actor): boolean => viewer.role !== "administrator";

/** What was published is for all; a working paper, also that of a correction, for the Rekenkamer alone. */
export const canReadFindingVersion = (
  viewer: Actor,
  { status }: { status: FindingStatus },
): boolean => canKeepWorkingPapers(viewer) || (status === "published" && canReadFindings(viewer));

/** A sample is a working paper until it is published. */
export const canReadSample = (viewer: Actor, { isPublished }: { isPublished: boolean }): boolean =>
  canKeepWorkingPapers(viewer) || (isPublished && canReadFindings(viewer));
