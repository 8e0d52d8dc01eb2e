/**
 * What lists and dashboards read is repeated from frozen rows: figures of the released version, the text of the newest version of
 * a study, the newest answer of each kind. The frozen rows are held against the log; here what repeats them is held against them,
 * and what is told by many events at once against all of those.
 */
import { asc, gt } from "drizzle-orm";
import type { AnyColumn } from "@/db/columns";
import type { Database } from "@/db/connect";
import type { reports } from "@/db/schema";
import { UnwrittenError } from "@/db/written";
import { goneCollaboration } from "./collaboration-queries";
import type { Fault } from "./faults";
import { REPEATS } from "./kinds";

const BATCH = 200;

/** The first row that is not as what it repeats; a batch at a time. */
export async function repeatFault(db: Database): Promise<Fault | null> {
  const gone = await goneCollaboration(db);
  if (gone) return { kind: "record_changed", name: "collaborations", id: gone, version: null };
  for (const { name, id, compare } of REPEATS) {
    for (let reached = ""; ; ) {
      const ids = await idsAfter(db, id, reached);
      try {
        const [changed] = await compare(db, ids);
        if (changed) return { kind: "record_changed", name, id: changed, version: null };
      } catch (error) {
        // What stands in a row and is no JSON; anything else is a fault of ours, or of the machine.
        if (!(error instanceof UnwrittenError || error instanceof SyntaxError)) throw error;
        const id = error instanceof UnwrittenError ? error.id : (ids[0] ?? reached);
        return { kind: "record_unreadable", name, id, version: null };
      }
      const last = ids.at(-1);
      if (!last || ids.length < BATCH) break;
      reached = last;
    }
  }
  return null;
}

async function idsAfter(db: Database, id: AnyColumn, reached: string): Promise<string[]> {
  const rows = await db
    .select({ id })
    .from(id.table as typeof reports)
    .where(gt(id, reached))
    .orderBy(asc(id))
    .limit(BATCH);
  return rows.map((row) => String(row.id));
}
