import type { Role } from "@/db/vocabulary";

declare const proven: unique symbol;

/**
 * Somebody whose session was checked against the database in this request. Branded: only
 * features/auth makes one, so code without a guard does not compile.
 */
export type Viewer = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Where the request came from, for the audit log: an address, or the name of a script. */
  readonly origin: string;
  readonly [proven]: true;
};

/** What the session cookie says, before it is held against the account. */
export type Session = {
  userId: string;
  sessionVersion: number;
  /** Of one signing in; it stays the same when next-auth writes the token anew. */
  signInId: string;
  endsAt: Date;
};

/** What permissions ask of a viewer; tests may make one without a session. */
export type Actor = Pick<Viewer, "id" | "role">;
