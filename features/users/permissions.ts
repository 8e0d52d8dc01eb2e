import type { Actor } from "@/features/viewer/types";

/** Accounts are the administrator's. To everybody else the pages about them do not exist. */
export const canManageUsers = (actor: Actor): boolean => actor.role === "administrator";

/** Nobody locks the own account or takes the own role away: one slip would shut everybody out. */
export const canLockUser = (actor: Actor, userId: string): boolean =>
  canManageUsers(actor) && actor.id !== userId;
