/** What somebody with the database in hand can do to one column: straight on the engine. */
import { handles } from "@/db/index";
import { pick } from "./file";

export type Row = Record<string, string | number | null>;

export const rowsOf = (sql: string) => handles().writer.client.prepare(sql).all() as Row[];
export const execute = (sql: string, ...values: unknown[]) =>
  handles()
    .writer.client.prepare(sql)
    .run(...values);

export function parsed(text: unknown): unknown {
  try {
    return text === null ? null : JSON.parse(String(text));
  } catch {
    return null;
  }
}

/** Another value in one column; a text that holds JSON gets another sign somewhere in it. */
export function changeColumn(
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
