import type { Role } from "@/db/vocabulary";

/** `none`: a person without sign-in, who counts in shares of the council only. */
export const ACCESS_STATES = ["open", "locked", "none"] as const;
export type AccessState = (typeof ACCESS_STATES)[number];

export type UserSummary = {
  id: string;
  name: string;
  email: string | null;
  role: Role;
  politicalGroup: string | null;
  access: AccessState;
};

export type UserDetail = UserSummary & {
  lockedAt: Date | null;
  /** Raised when role, lock or password changes; a form opened on an older one is told. */
  version: number;
};

export type UserPage = { users: UserSummary[]; total: number; page: number; pages: number };
