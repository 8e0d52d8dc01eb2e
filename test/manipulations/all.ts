/**
 * What somebody with the whole database and the evidence folder in hand can do to them: for the test that all of it is found.
 * Straight on the engine, with triggers and checks out of the way.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { handles } from "@/db/index";
import { FROZEN } from "@/features/verification/kinds";
import { changeColumn, execute, parsed, type Row, rowsOf } from "./column";
import { age, changeFile, files, type HashOf, pick, restore } from "./file";
import { changeLog } from "./log";

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
  // Most of what there is to change, so most often.
  {
    weight: 3,
    arbitrary: fc.record({
      on: fc.constant("frozen" as const),
      how: fc.constantFrom(
        "change",
        "delete",
        "insert",
        "exchange",
        "swap",
        "rehash",
        "thaw",
        "spell",
      ),
      nth,
      other: nth,
    }),
  },
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

const TABLES = [
  ...FROZEN.map(({ name }) => name),
  "report_results",
  "views",
  "question_postponements",
  "commitment_date_changes",
  "collaborations",
  "collaboration_assignments",
  "collaboration_facts",
  "collaboration_partners",
  "goals",
  "indicators",
  "indicator_targets",
  "indicator_measurements",
  "milestones",
  "budgets",
  "cycles",
  "moments",
  "moment_date_changes",
  "partners",
  "partner_invitations",
  "users",
];

/** What no check holds, since it means nothing, or is a working paper: docs/verification.md. */
const FREE: Record<string, readonly string[]> = {
  questions: ["draft_answer", "drafted_by_id", "drafted_at", "revision"],
  commitments: ["revision"],
  question_postponements: ["id"],
  commitment_date_changes: ["id"],
  collaboration_facts: ["id"],
  indicator_measurements: ["id"],
  moments: ["revision"],
  moment_date_changes: ["id"],
  partner_invitations: ["token_sha256", "capability_sha256"],
  // Names as they are compared follow from the names.
  partners: ["name_folded"],
  users: ["password_hash", "session_version", "name_folded"],
};

/** Of which the engine takes no second one. */
const UNIQUE: Record<string, readonly string[]> = {
  partners: ["name"],
  partner_invitations: ["token_sha256", "capability_sha256"],
  users: ["email"],
};

/** By which a row is found; some have no id of their own. */
const KEYS: Record<string, string> = {
  report_results: "version_id",
  collaboration_assignments: "user_id",
  collaboration_partners: "partner_id",
  indicator_targets: "indicator_id",
  budgets: "collaboration_id",
  cycles: "year",
};

/** What lists read, repeated from rows that are frozen. */
const REPEATED: Record<string, readonly string[]> = {
  reports: [
    "released_version_id",
    "latest_status",
    "first_submitted_at",
    "concluded_at",
    "score_scoping",
    "decision_asked",
  ],
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
  const key = KEYS[table] ?? "id";
  const isVersioned = ["report_versions", "assessments", "finding_versions"].includes(table);
  const rows = rowsOf(
    `select * from ${table}${isVersioned ? " where status <> 'draft'" : ""} order by ${key}`,
  );
  const row = pick(rows, other);
  // A table of which the story tells nothing.
  if (!row) return false;
  if (how === "change") return changeColumn(table, key, row, nth, FREE[table]);
  if (how === "spell") return spell(table, key, row, nth);
  if (how === "exchange") return exchange(table, key, [row, pick(rows, other + 1 + nth)], nth);
  if (how === "delete") execute(`delete from ${table} where ${key} = ?`, row[key]);
  else if (how === "thaw") {
    if (!isVersioned) return false;
    execute(`update ${table} set status = 'draft' where id = ?`, row.id);
  } else if (how === "insert") {
    const id = row[key];
    const copy: Row = { ...row, [key]: typeof id === "number" ? id + 50 : `${id}-copy` };
    for (const name of UNIQUE[table] ?? [])
      copy[name] = row[name] === null ? null : `${row[name]}-copy`;
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

/** One column of two rows changes places: the name of two members. */
function exchange(table: string, key: string, [one, other]: [Row, Row | undefined], nth: number) {
  const kept = [key, "id", ...(FREE[table] ?? [])];
  const names = Object.keys(one).filter((name) => !kept.includes(name));
  const name = pick(names, nth);
  if (!other || !name || one[name] === other[name]) return false;
  const set = `update ${table} set "${name}" = ? where "${key}" = ?`;
  execute(set, other[name], one[key]);
  execute(set, one[name], other[key]);
  return true;
}

/** The same time, or the same content, written otherwise. */
function spell(table: string, key: string, row: Row, nth: number): boolean {
  const names = Object.keys(row).filter((name) =>
    /_at$|^(?:content|decision|population)$/.test(name),
  );
  const name = pick(names, nth);
  const old = name && row[name];
  if (!old) return false;
  const text = name.endsWith("_at") ? `+00${old}` : ` ${old}`;
  execute(`update ${table} set ${name} = ? where ${key} = ?`, text, row[key]);
  return true;
}
