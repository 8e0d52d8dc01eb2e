/** What somebody with the database in hand can do to the events of the log. */
import { changeColumn, execute, parsed, type Row, rowsOf } from "./column";
import { type HashOf, pick } from "./file";

const log = () => rowsOf("select * from audit_events order by sequence");

export function changeLog(
  { how, nth, other }: { how: string; nth: number; other: number },
  hashOf: HashOf,
): boolean {
  const entries = log();
  const index = nth % entries.length;
  const entry = entries[index] as Row;
  const rest = () => execute("delete from audit_events where sequence > ?", entry.sequence);
  if (how === "change") return changeColumn("audit_events", "sequence", entry, other);
  if (how === "delete") {
    execute("delete from audit_events where sequence = ?", entry.sequence);
  } else if (how === "cut") {
    if (index === entries.length - 1) return false;
    rest();
  } else if (how === "swap") {
    const second = pick(entries, other);
    if (second.sequence === entry.sequence) return false;
    write([
      { ...entry, sequence: second.sequence as number },
      { ...second, sequence: entry.sequence as number },
    ]);
  } else if (how === "insert") {
    write(entries.slice(index).map((one) => ({ ...one, sequence: Number(one.sequence) + 1 })));
    execute("delete from audit_events where sequence = ?", entry.sequence);
    write([{ ...pick(entries, other), sequence: entry.sequence as number, hash: `x${nth}` }]);
  } else if (how === "spell") {
    // The same, written otherwise: it hashes the same.
    const column = pick(["occurred_at", "before", "after"], other);
    if (entry[column] === null) return false;
    const text = column === "occurred_at" ? `+00${entry[column]}` : ` ${entry[column]}`;
    execute(`update audit_events set ${column} = ? where sequence = ?`, text, entry.sequence);
  } else if (how === "append") {
    const last = entries.at(-1) as Row;
    write([{ ...entry, sequence: Number(last.sequence) + 1, hash: `x${nth}` }]);
  } else {
    // With a right hash of its own, and in `rewrite` all that follow made to fit as well.
    if (!changeColumn("audit_events", "sequence", entry, other, ["sequence", "hash"])) return false;
    const changed = log().slice(index);
    const isLinked = how === "rewrite";
    chain(isLinked ? changed : changed.slice(0, 1), isLinked, hashOf);
  }
  return true;
}

/** The hashes anew, as the product would make them. */
function chain(entries: readonly Row[], isLinked: boolean, hashOf: HashOf) {
  let previous = entries[0]?.previous_hash;
  for (const entry of entries) {
    const linked = {
      ...entry,
      previous_hash: isLinked ? (previous as string) : entry.previous_hash,
    };
    const hash = hashOf(contentOf(linked as Row));
    write([{ ...(linked as Row), hash }]);
    previous = hash;
  }
}

const contentOf = (row: Row) => ({
  sequence: row.sequence,
  occurredAt: row.occurred_at,
  actorId: row.actor_id,
  actorName: row.actor_name,
  actorRole: row.actor_role,
  action: row.action,
  objectType: row.object_type,
  objectId: row.object_id,
  objectVersion: row.object_version,
  before: parsed(row.before),
  after: parsed(row.after),
  result: row.result,
  origin: row.origin,
  previousHash: row.previous_hash,
});

function write(entries: readonly Row[]) {
  for (const entry of [...entries].reverse()) {
    const columns = Object.keys(entry);
    const places = columns.map(() => "?").join(", ");
    execute(
      `insert or replace into audit_events (${columns.map((c) => `"${c}"`).join(", ")}) values (${places})`,
      ...Object.values(entry),
    );
  }
}
