import { asc, gt } from "drizzle-orm";
import { database } from "@/db";
import { auditEvents } from "@/db/schema";
import { CHAIN_START } from "./canonical";
import { type ChainFault, faultInEntry } from "./verify";

const BATCH = 1000;

export type ChainState =
  | { events: number; headHash: string; fault: null }
  | { events: number; headHash: string; fault: { sequence: number; kind: ChainFault } };

/** Checks the chain from its first event to its last, a batch at a time; stops at the first that does not fit. */
export async function verifyChain(): Promise<ChainState> {
  let before = { sequence: 0, hash: CHAIN_START };
  for (;;) {
    const entries = await database()
      .select()
      .from(auditEvents)
      .where(gt(auditEvents.sequence, before.sequence))
      .orderBy(asc(auditEvents.sequence))
      .limit(BATCH);
    if (entries.length === 0)
      return { events: before.sequence, headHash: before.hash, fault: null };
    for (const entry of entries) {
      const kind = faultInEntry(entry, before);
      if (kind) {
        const fault = { sequence: entry.sequence, kind };
        return { events: before.sequence, headHash: before.hash, fault };
      }
      before = entry;
    }
  }
}
