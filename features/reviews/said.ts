/** From rows to what was said: by whom, and when. */
import type { DateMove, Said } from "./types";

/** Null while it was not said. */
export function said(
  text: string | null,
  by: { name: string } | null,
  at: Date | null,
): Said | null {
  return text !== null && by && at ? { text, by: by.name, at } : null;
}

/** Moved dates with their reasons, oldest first. */
export function dateMoves(moves: readonly DateMove[]): DateMove[] {
  return moves
    .map(({ id, oldDueOn, newDueOn, reason, by, at }) => ({
      id,
      oldDueOn,
      newDueOn,
      reason,
      by,
      at,
    }))
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}
