/**
 * The column builders of the schema: the one seam between the product and a database dialect.
 * Schema files take their builders from here and never from drizzle, so that a second engine
 * changes this file and not the schema. See docs/decisions.
 */
import { type SQL, sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  customType,
  index,
  primaryKey,
  SQLiteSyncDialect,
  check as sqliteCheck,
  integer as sqliteInteger,
  real as sqliteReal,
  sqliteTable,
  text as sqliteText,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

export type AnyColumn = AnySQLiteColumn;
export { index, primaryKey, sqliteTable as table, uniqueIndex };

export const text = (name: string) => sqliteText(name);
/** The id of the row that this one belongs to or is about. */
export const idOf = (name: string, column: () => AnyColumn) =>
  sqliteText(name).notNull().references(column);
export const integer = (name: string) => sqliteInteger(name);
export const real = (name: string) => sqliteReal(name);
export const flag = (name: string) => sqliteInteger(name, { mode: "boolean" });
/** A calendar date in Europe/Amsterdam, `YYYY-MM-DD`. Columns end in `_on`. */
export const date = (name: string) => sqliteText(name);
/** Structured content. The writer validates its shape; the engine stores text. */
export const json = <T>(name: string) => sqliteText(name, { mode: "json" }).$type<T>();
/** One word out of a closed vocabulary. Pair it with `wordCheck` so that the engine refuses others. */
export const words = <T extends string>(name: string, values: readonly T[]) =>
  sqliteText(name, { enum: values as unknown as [T, ...T[]] });

/** A moment in time, stored as ISO 8601 in UTC with milliseconds, so that text order is time order. */
export const instant = customType<{ data: Date; driverData: string }>({
  dataType: () => "text",
  toDriver: (value) => value.toISOString(),
  fromDriver: (value) => new Date(value),
});

export const wordCheck = (name: string, column: AnyColumn, values: readonly string[]) =>
  sqliteCheck(name, sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`);

/** Exactly one of these columns has a value. */
export const oneOfCheck = (name: string, ...columns: readonly AnyColumn[]) =>
  sqliteCheck(
    name,
    sql`${sql.join(
      columns.map((column) => sql`(${column} is not null)`),
      sql` + `,
    )} = 1`,
  );

/** A score of a performance runs from 1 (absent) to 5 (in full). */
export const scoreCheck = (name: string, column: AnyColumn) =>
  sqliteCheck(name, sql`${column} is null or ${column} between 1 and 5`);

/** A place on an axis of the quadrant of styles: four steps, so that nobody stands in the middle. */
export const stepCheck = (name: string, column: AnyColumn) =>
  sqliteCheck(name, sql`${column} between 1 and 4`);

/** A condition as the engine reads it, values and all. */
export const textOf = (condition: SQL): string =>
  new SQLiteSyncDialect().sqlToQuery(sql`${condition}`.inlineParams()).sql;
