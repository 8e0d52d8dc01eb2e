import { getTableColumns } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { FROZEN_TABLES } from "./frozen-tables";

describe.each(Object.entries(FROZEN_TABLES))("of %s", (_, { table, columns }) => {
  // A column that may change without an event is left out here by name, with the reason.
  it("every column is held against the log", () => {
    expect([...columns].sort()).toEqual(Object.keys(getTableColumns(table)).sort());
  });
});
