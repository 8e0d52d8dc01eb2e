/**
 * What somebody with the whole database and the evidence folder in hand can do to them: for the test that all of it is found.
 * Straight on the engine, with triggers and checks out of the way.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { FROZEN_TABLES } from "./frozen-tables";
import { handles } from "./index";
import { age, changeFile, files, type HashOf, pick, restore } from "./test-file-manipulations";

/** Nothing of the engine stands in the way any more. */
export function disarm(): void {
  const { client } = handles().writer;
  for (const { name } of rowsOf("select name from sqlite_master where type = 'trigger'")) {
    client.exec(`drop trigger ${name}`);
  }
  client.pragma("foreign_keys = OFF");
  client.pragma("ignore_check_constraints = ON");
  for (const path of files()) age(path);
}

/** Does it, lets `check` look, and undoes it. False when there was nothing to do, or the engine itself refused. */
export async function tryOut(
  manipulation: Manipulation,
  hashOf: HashOf,
  check: () => Promise<void>,
): Promise<boolean> {
  const { client } = handles().writer;
  const before = files().map((path) => [path, readFileSync(path)] as const);
  client.exec("savepoint manipulation");
  try {
    const isDone = apply(manipulation, hashOf);
    if (isDone) await check();
    return isDone;
  } finally {
    client.exec("rollback to manipulation; release manipulation");
    if (manipulation.on === "file") restore(before);
  }
}

const nth = fc.nat(1000);
export const MANIPULATIONS = fc.oneof(
  fc.record({
    on: fc.constant("log" as const),
    how: fc.constantFrom(
      "change",
      "delete",
      "insert",
      "swap",
      "cut",
      "rehash",
      "rewrite",
      "append",
      "spell",
    ),
    nth,
    other: nth,
  }),
  fc.record({
    on: fc.constant("frozen" as const),
    how: fc.constantFrom("change", "delete", "insert", "swap", "rehash", "thaw"),
    nth,
    other: nth,
  }),
  fc.record({
    on: fc.constant("repeated" as const),
    how: fc.constant("change" as const),
    nth,
    other: nth,
  }),
  fc.record({
    on: fc.constant("file" as const),
    how: fc.constantFrom("change", "cut", "delete", "swap", "insert"),
    nth,
    other: nth,
  }),
);
export type Manipulation = typeof MANIPULATIONS extends fc.Arbitrary<infer T> ? T : never;
type Row = Record<string, string | number | null>;

/** @returns whether there was anything to do; what the engine itself refuses is no manipulation */
function apply(manipulation: Manipulation, hashOf: HashOf): boolean {
  try {
    if (manipulation.on === "log") return changeLog(manipulation, hashOf);
    if (manipulation.on === "frozen") return changeFrozen(manipulation, hashOf);
    if (manipulation.on === "repeated") return changeRepeated(manipulation);
    return changeFile(manipulation, hashOf);
  } catch (error) {
    if (error instanceof Error && "code" in error && /CONSTRAINT/.test(String(error.code)))
      return false;
    throw error;
  }
}

const rowsOf = (sql: string) => handles().writer.client.prepare(sql).all() as Row[];
const execute = (sql: string, ...values: unknown[]) =>
  handles()
    .writer.client.prepare(sql)
    .run(...values);
const log = () => rowsOf("select * from audit_events order by sequence");

function changeLog({ how, nth, other }: Manipulation, hashOf: HashOf): boolean {
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

function parsed(text: unknown): unknown {
  try {
    return text === null ? null : JSON.parse(String(text));
  } catch {
    return null;
  }
}

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

const TABLES = [...Object.keys(FROZEN_TABLES), "report_results", "views"];

/** What lists read, repeated from rows that are frozen. */
const REPEATED: Record<string, readonly string[]> = {
  reports: ["released_version_id", "score_scoping", "score_accountability", "decision_asked"],
  findings: ["published_version_id", "published_at", "score_scoping", "score_accountability"],
  studies: ["status", "number", "title", "reported_on", "conclusions", "sub_questions"],
  recommendations: [
    "number",
    "text",
    "to_council",
    "decision",
    "response",
    "college_progress",
    "council_progress",
    "verdict",
    "is_claimed",
    "action_plan",
    "owner_id",
    "due_on",
  ],
};

function changeRepeated({ nth, other }: Manipulation): boolean {
  const table = pick(Object.keys(REPEATED), nth);
  const row = pick(rowsOf(`select * from ${table}`), other);
  const names = Object.keys(row).filter((name) => !REPEATED[table]?.includes(name));
  return changeColumn(table, "id", row, other, names);
}

function changeFrozen({ how, nth, other }: Manipulation, hashOf: HashOf): boolean {
  const table = pick(TABLES, nth);
  const key = table === "report_results" ? "version_id" : "id";
  const isVersioned = ["report_versions", "assessments", "finding_versions"].includes(table);
  const rows = rowsOf(
    `select * from ${table}${isVersioned ? " where status <> 'draft'" : ""} order by ${key}`,
  );
  const row = pick(rows, other);
  // A table of which the story tells nothing.
  if (!row) return false;
  if (how === "change") return changeColumn(table, key, row, nth);
  if (how === "delete") execute(`delete from ${table} where ${key} = ?`, row[key]);
  else if (how === "thaw") {
    if (!isVersioned) return false;
    execute(`update ${table} set status = 'draft' where id = ?`, row.id);
  } else if (how === "insert") {
    const copy: Row = { ...row, [key]: `${row[key]}-copy` };
    if (isVersioned) copy.number = 90 + nth;
    const columns = Object.keys(copy).map((name) => `"${name}"`);
    execute(
      `insert into ${table} (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`,
      ...Object.values(copy),
    );
    // A result of no version shows nowhere.
    return table !== "report_results";
  } else if (!isVersioned) return false;
  else if (how === "swap") {
    const second = pick(rows, other + 1);
    if (second.content === row.content) return false;
    execute(`update ${table} set content = ? where id = ?`, second.content, row.id);
    execute(`update ${table} set content = ? where id = ?`, row.content, second.id);
  } else {
    // Another text with a hash that fits it.
    const content = { ...(parsed(row.content) as object), forged: nth };
    const set = "content = ?, snapshot_sha256 = ?";
    execute(
      `update ${table} set ${set} where id = ?`,
      JSON.stringify(content),
      hashOf(content),
      row.id,
    );
  }
  return true;
}

/** Another value in one column; a text that holds JSON gets another sign somewhere in it. */
function changeColumn(
  table: string,
  key: string,
  row: Row,
  nth: number,
  except: readonly string[] = [],
): boolean {
  const names = Object.keys(row).filter((name) => !except.includes(name));
  const name = pick(names, nth);
  const old = row[name] ?? null;
  const value = otherValue(name, old, nth);
  const changes = execute(
    `update ${table} set "${name}" = ? where "${key}" = ? and "${name}" is not ?`,
    value,
    row[key],
    value,
  );
  return changes.changes > 0;
}

function otherValue(name: string, old: string | number | null, nth: number) {
  if (old === null) {
    if (/_at$/.test(name)) return "2026-11-01T00:00:00.000Z";
    return /^(?:before|after|decision)$/.test(name) ? `{"forged":${nth}}` : nth;
  }
  // Whatever is not 1 reads as no, so that a flag has one other value only.
  if (/^(?:to|is)_|_asked$/.test(name)) return 1 - Number(old);
  if (typeof old === "number") return old + 1 + nth;
  const letters = [...old.matchAll(/[a-z]/g)].map(({ index }) => index);
  const place = letters.length > 0 ? pick(letters, nth * 7) : 0;
  return `${old.slice(0, place)}${old[place] === "q" ? "w" : "q"}${old.slice(place + 1)}`;
}
