import type { Actor } from "@/features/viewer/types";

/** Everybody but the administrator, who has no content. */
export const canReadCycles = (actor: Actor): boolean => actor.role !== "administrator";

/** Cycles and their moments are the clerk's. */
export const canPlanCycles = (actor: Actor): boolean => actor.role === "clerk";
