/** All triggers of the database: as the features ask for them, and as the migrations made them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Connection, connect } from "@/db/connect";
import type { FrozenTable } from "@/db/frozen";
import { migrate } from "@/db/migrate";
import { RECORD_KINDS } from "@/features/record-kinds";
import { BY_HAND } from "./by-hand";
import { fixedTriggers, frozenTriggers, type Trigger } from "./write";

export const WANTED: readonly Trigger[] = [
  ...RECORD_KINDS.flatMap(({ frozen = [], fixed = [] }) => [
    ...frozen.flatMap((one: FrozenTable) => frozenTriggers(one)),
    ...fixed.flatMap(fixedTriggers),
  ]),
  ...BY_HAND,
];

/** Those of a database with all migrations. */
export function migratedTriggers(): Trigger[] {
  const folder = mkdtempSync(join(tmpdir(), "triggers-"));
  const file = join(folder, "migrated.db");
  migrate(file);
  const { client } = connect(file);
  try {
    return triggersOf(client);
  } finally {
    client.close();
    rmSync(folder, { recursive: true });
  }
}

export const triggersOf = (client: Connection["client"]): Trigger[] => [
  ...client
    .prepare<[], Trigger>("select name, sql from sqlite_master where type = 'trigger'")
    .iterate(),
];

/** In which order a trigger names its columns makes no difference. */
const inOrder = (sql: string) =>
  sql.replace(/(?<=UPDATE OF)[^;]+?(?= ON )/, (list) => list.match(/\w+/g)?.sort().join() ?? "");

/** The names of those that only one has, or that the two write otherwise. */
export function differingTriggers(one: readonly Trigger[], other: readonly Trigger[]): string[] {
  const [ones, others] = [one, other].map(
    (triggers) => new Map(triggers.map(({ name, sql }) => [name, inOrder(sql)])),
  );
  const names = new Set([...one, ...other].map(({ name }) => name));
  return [...names].filter((name) => ones?.get(name) !== others?.get(name)).sort();
}
