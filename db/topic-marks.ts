/** A mark per topic: whoever kept an answer on a topic sees by it whether that may have changed, in another process too. */
import type { Database } from "./connect";
import { topicMarks } from "./schema";
import type { Transaction } from "./transaction";

/** @param mark never the same twice: the hash of the event that raises it */
export async function raiseMark(tx: Transaction, topic: string, mark: string): Promise<void> {
  await tx
    .insert(topicMarks)
    .values({ topic, mark })
    .onConflictDoUpdate({ target: topicMarks.topic, set: { mark } });
}

export type Marks = ReadonlyMap<string, string>;

export async function readMarks(database: Database): Promise<Marks> {
  const rows = await database.select().from(topicMarks);
  return new Map(rows.map(({ topic, mark }) => [topic, mark]));
}
