/** Which events would tell whose view says what. Pure. */
import type { EventAction } from "./events";

/**
 * Events of the giving of one view. Who gave it is in the chain, for it must stay checkable, but is shown to nobody: in a small
 * round the name beside the time would tell whose view says what. Neither are the content, the address it came from and the
 * hash of the view shown, by which a guess at the name could be tested.
 */
export const ANONYMOUS_ACTIONS = [
  "view_given",
  "view_changed",
  "partner_view_entered",
] as const satisfies readonly EventAction[];

export const isAnonymous = (action: string): boolean =>
  (ANONYMOUS_ACTIONS as readonly string[]).includes(action);
