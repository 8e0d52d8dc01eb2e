/** A mark per topic: whoever kept an answer on a topic sees by it whether that may have changed, in another process too. */
import { eq } from "drizzle-orm";
import type { Database } from "../connect";
import { reports, topicMarks } from "../schema";
import type { Transaction } from "../transaction";

/** @param mark never the same twice: the hash of the event that raises it */
export async function raiseMark(tx: Transaction, topic: string, mark: string): Promise<void> {
  await tx
    .insert(topicMarks)
    .values({ topic, mark })
    .onConflictDoUpdate({ target: topicMarks.topic, set: { mark } });
}

/** The topic of the reports of one moment: the figures of other moments stand when one of these changes. */
export const topicOfMoment = (momentId: string): string => `reports at ${momentId}`;

/** Raises the mark of the moment that a report belongs to. */
export async function raiseMarkOfMoment(
  tx: Transaction,
  reportId: string,
  mark: string,
): Promise<void> {
  const [report] = await tx
    .select({ momentId: reports.momentId })
    .from(reports)
    .where(eq(reports.id, reportId))
    .limit(1);
  if (report) await raiseMark(tx, topicOfMoment(report.momentId), mark);
}

export type Marks = ReadonlyMap<string, string>;

export async function readMarks(database: Database): Promise<Marks> {
  const rows = await database.select().from(topicMarks);
  return new Map(rows.map(({ topic, mark }) => [topic, mark]));
}
