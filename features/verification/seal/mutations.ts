/**
 * Seals, once, the records of which older events do not say how they stand: called at each start of the product, and by whoever
 * fills a database. From then on the log holds them, and the next event about one takes over.
 */
import { type Transaction, transaction } from "@/db/transaction";
import { hashOf } from "@/features/audit-log/canonical";
import { type EventActor, recordEventBy } from "@/features/audit-log/record";
import { newId } from "@/lib/ids";
import { contentToHold, findSeals, judgedRecords } from "../held-queries";
import { HELD_KINDS, type HeldKinds } from "../kinds";

const START: EventActor = { id: null, name: "npm start", role: null, origin: "script" };

/** Nothing when all kinds of records are sealed already. @returns how many records it sealed */
export function sealRecords(kinds: HeldKinds = HELD_KINDS): Promise<number> {
  return transaction(async (tx) => {
    const seals = await findSeals(tx);
    // A log that was sealed twice is told of by a check; a third seal would not mend it.
    if (!(seals instanceof Map)) return 0;
    const names = Object.keys(kinds).filter((name) => !seals.has(name));
    if (names.length === 0) return 0;
    const salt = newId();
    const rows: Record<string, Record<string, string>> = {};
    for (const name of names) rows[name] = await hashesOf(tx, name, kinds, salt);
    await recordEventBy(tx, START, {
      action: "record_sealed",
      objectType: "audit_log",
      objectId: "audit-log",
      after: { salt, rows },
    });
    return Object.values(rows).flatMap(Object.keys).length;
  });
}

/** Of the records that events do not tell of; what they do tell needs no seal. */
async function hashesOf(tx: Transaction, name: string, kinds: HeldKinds, salt: string) {
  const hashes: Record<string, string> = {};
  for await (const { record, standing } of judgedRecords(tx, name, kinds)) {
    if (standing === "open") hashes[record.id] = hashOf(contentToHold(name, record, salt));
  }
  return hashes;
}
