import { isNotNull } from "drizzle-orm";
import type { FrozenTable } from "@/db/frozen";
import { viewRounds, views } from "@/db/schema";

export const VIEW_ROUNDS = {
  table: viewRounds,
  objectId: viewRounds.id,
  version: null,
  isFrozen: isNotNull(viewRounds.closedAt),
  member: "recordSha256",
  steps: { view_round_closed: {} },
  // With their ids, which nobody is shown: without those the hash is no test of a guess at who gave which view.
  parts: { table: views, of: views.roundId, order: views.id },
} as const satisfies FrozenTable;
