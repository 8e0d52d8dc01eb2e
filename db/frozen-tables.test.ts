import { getTableColumns } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { FrozenTable } from "./frozen";
import { FROZEN_TABLES } from "./frozen-tables";

describe.each(Object.entries<FrozenTable>(FROZEN_TABLES))("of %s", (_, frozen) => {
  const columns = Object.keys(getTableColumns(frozen.table as never));

  it("what is left out, and what a step fills, are columns that there are", () => {
    const fills = Object.values(frozen.steps).flatMap((step) => step.fills ?? []);
    expect(columns).toEqual(expect.arrayContaining([...(frozen.except ?? []), ...fills]));
  });

  it("the row comes to stand by a first step", () => {
    expect(Object.values(frozen.steps).some(({ from }) => from === undefined)).toBe(true);
  });
});
