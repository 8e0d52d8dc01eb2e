/** The triggers that keep a table as its entry in `frozen.ts` says, in the words of the engine. */
import { getTableColumns, getTableName, type SQL } from "drizzle-orm";
import { textOf } from "@/db/columns";
import { columnsOf, type FixedTable, type FrozenTable, nameOf } from "@/db/frozen";

export interface Trigger {
  name: string;
  sql: string;
}

/** No row is deleted. What stands changes only in the columns of a step, and only from where the step goes out. */
export function frozenTriggers(frozen: FrozenTable): Trigger[] {
  const { table, isFrozen, parts } = frozen;
  const name = getTableName(table as never);
  const stands = isFrozen && of("OLD", name, isFrozen);
  const moving = movingColumns(frozen);
  const moved = [...moving.values()].flat();
  const still = Object.keys(columnsOf(frozen)).filter(
    (column) => !moved.includes(column) && isHeld(frozen, column),
  );
  const triggers = [
    refuse(name, "delete", "DELETE", { says: "rows are kept" }),
    refuse(name, "change", update(table, still), {
      when: stands,
      says: "a frozen row stays as it is",
    }),
  ];
  for (const [from, columns] of moving) {
    const statuses = from.split(" ");
    const elsewhere = `OLD."status" NOT IN (${statuses.map((status) => `'${status}'`).join(", ")})`;
    const change = {
      when: stands ? `${stands} AND ${elsewhere}` : elsewhere,
      says: `this changes only from ${statuses.join(" or ")}`,
    };
    const what = `change_but_from_${statuses.join("_or_")}`;
    triggers.push(refuse(name, what, update(table, columns), change));
  }
  if (isFrozen && moving.size > 0) {
    const when = `${stands} AND NOT (${of("NEW", name, isFrozen)})`;
    const says = "a frozen row stays frozen";
    triggers.push(refuse(name, "thaw", update(table, ["status"]), { when, says }));
  }
  return [...triggers, ...(parts ? partTriggers(frozen, parts) : [])];
}

/** What belongs to a row is there before the row stands, and stays with it. */
function partTriggers(
  { table, isFrozen }: FrozenTable,
  { table: part, of: column }: NonNullable<FrozenTable["parts"]>,
): Trigger[] {
  const name = getTableName(part as never);
  const whole = getTableName(table as never);
  const says = `what belongs to a frozen row of ${whole} stays as it is`;
  const when = (...rows: readonly string[]) =>
    `EXISTS (SELECT 1 FROM "${whole}" WHERE "${whole}"."${table.id.name}" IN (${rows
      .map((row) => `${row}."${column.name}"`)
      .join(", ")})${isFrozen ? ` AND ${textOf(isFrozen)}` : ""})`;
  return [
    refuse(name, "delete", "DELETE", { says: "rows are kept" }),
    refuse(name, "change", "UPDATE", { when: when("OLD", "NEW"), says }),
    refuse(name, "insert", "INSERT", { when: when("NEW"), says }),
  ];
}

/** Neither changed nor deleted. */
export function fixedTriggers({ table, isFrozen }: FixedTable): Trigger[] {
  const name = getTableName(table as never);
  const when = isFrozen && of("OLD", name, isFrozen);
  return [
    refuse(name, "delete", "DELETE", { when, says: "rows are kept" }),
    refuse(name, "change", "UPDATE", { when, says: "a row stays as it is" }),
  ];
}

/** The columns that steps change, by the statuses that they change from. */
function movingColumns({ steps }: FrozenTable): Map<string, string[]> {
  const from = new Map<string, Set<string>>();
  for (const step of Object.values(steps)) {
    if (!step.from) continue;
    for (const column of ["status", ...(step.says ?? []), ...(step.fills ?? [])])
      from.set(column, new Set([...(from.get(column) ?? []), ...step.from]));
  }
  const columns = new Map<string, string[]>();
  for (const [column, statuses] of from) {
    const key = [...statuses].join(" ");
    columns.set(key, [...(columns.get(key) ?? []), column]);
  }
  return columns;
}

/** Events find a row by its id and number: these stay, also where no hash holds them. */
const isHeld = ({ table, objectId, version, except = {} }: FrozenTable, column: string) =>
  !(column in except) ||
  [table.id, objectId, version].some((key) => key && nameOf(table, key) === column);

/** Without a list when it is all columns: one that is added later is then covered at once. */
function update(table: unknown, names: readonly string[]): string {
  const columns = getTableColumns(table as never) as Record<string, { name: string }>;
  if (names.length === Object.keys(columns).length) return "UPDATE";
  const list = names.map((name) => `"${columns[name]?.name}"`).join(", ");
  return `UPDATE OF\n  ${list.replace(/(.{80,}?,) /g, "$1\n  ")}\n `;
}

const of = (row: "OLD" | "NEW", table: string, condition: SQL) =>
  textOf(condition).replaceAll(`"${table}".`, `${row}.`);

function refuse(
  table: string,
  what: string,
  change: string,
  { when, says }: { when?: string | undefined; says: string },
): Trigger {
  const name = `${table}_refuse_${what}`;
  const condition = when ? `\n  WHEN ${when}` : "";
  const sql = `CREATE TRIGGER "${name}" BEFORE ${change} ON "${table}"${condition}
BEGIN SELECT RAISE(ABORT, '${table}: ${says}'); END`;
  return { name, sql };
}
