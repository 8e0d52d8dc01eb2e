/** Who somebody is and what they were permitted: types only. Beneath every other feature; features/auth makes the values. */
import type { Role } from "@/db/vocabulary";

declare const proven: unique symbol;
declare const asked: unique symbol;

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

/** What permissions ask of a viewer; tests may make one without a session. */
export type Actor = Pick<Viewer, "id" | "role">;

/** A viewer may make this change: asked in its transaction, and worth nothing after it. Only features/auth/permit.ts makes one. */
export type Permit = { readonly viewer: Viewer; readonly [asked]: true };
