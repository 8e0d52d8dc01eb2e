import { getTableName } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { database, handles } from "@/db";
import { columnsOf, nameOf } from "@/db/frozen";
import { FROZEN, type Frozen } from "@/features/verification/kinds";
import { freshDatabase } from "@/test/database";
import { tellSmallStory } from "@/test/stories/small-story";
import { differingTriggers, migratedTriggers, WANTED } from "./wanted";

type Row = Record<string, unknown> & { id: string; status?: string };

describe("the triggers of a migrated database", () => {
  it("are those that the features ask for", () => {
    expect(
      differingTriggers(migratedTriggers(), WANTED),
      "Run `npm run db:generate -- --name <verb_noun>`: it writes the triggers from frozen.ts and record-kind.ts of the features",
    ).toEqual([]);
  });
});

describe("what stands", () => {
  beforeAll(async () => {
    await freshDatabase(tellSmallStory);
  }, 60_000);

  it.each(FROZEN)(
    "in $name changes in nothing but what its next step changes, and what is excepted",
    async (frozen) => {
      for (const row of await rowsThatStand(frozen)) {
        const free = Object.entries(columnsOf(frozen))
          .filter(
            ([, { name }]) =>
              !isRefused(`update ${frozen.name} set ${name} = ${name} where id = ?`, row.id),
          )
          .map(([column]) => column);
        expect(free.sort(), `${row.id}, ${row.status}`).toEqual(changeable(frozen, row.status));
      }
    },
  );

  it.each(FROZEN)("in $name is not deleted", async (frozen) => {
    for (const { id } of await rowsThatStand(frozen))
      expect(isRefused(`delete from ${frozen.name} where id = ?`, id)).toBe(true);
  });

  it.each(
    FROZEN.flatMap((frozen) => (frozen.parts ? [{ ...frozen, ...frozen.parts, frozen }] : [])),
  )("in $name keeps what belongs to it, and gets no more", async ({ frozen, table, of }) => {
    const part = getTableName(table as never);
    for (const { id } of await rowsThatStand(frozen)) {
      const where = `where ${of.name} = ?`;
      expect(isRefused(`update ${part} set ${of.name} = ${of.name} ${where}`, id)).toBe(true);
      expect(isRefused(`delete from ${part} ${where}`, id)).toBe(true);
      expect(isRefused(`insert into ${part} select * from ${part} ${where}`, id)).toBe(true);
    }
  });

  it("has a reason for each exception", () => {
    expect(FROZEN.flatMap(({ except = {} }) => Object.values(except))).not.toContain("");
  });
});

async function rowsThatStand({ table, isFrozen }: Frozen): Promise<Row[]> {
  const rows = await database()
    .select()
    .from(table as never)
    .where(isFrozen);
  expect(rows.length).toBeGreaterThan(0);
  return rows;
}

/** By what the entry says, in alphabetical order. */
function changeable({ table, objectId, version, except = {}, steps }: Frozen, status?: string) {
  const keys = [table.id, objectId, version].flatMap((key) => (key ? nameOf(table, key) : []));
  const next = Object.values(steps).filter(({ from }) => status && from?.includes(status));
  return [
    ...new Set([
      ...Object.keys(except).filter((name) => !keys.includes(name)),
      ...next.flatMap(({ says = [], fills = [] }) => ["status", ...says, ...fills]),
    ]),
  ].sort();
}

/** Whether a trigger refuses it. What goes through is undone. */
function isRefused(change: string, id: string): boolean {
  const { client } = handles().writer;
  client.exec("savepoint tried");
  try {
    client.prepare(change).run(id);
    return false;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "SQLITE_CONSTRAINT_TRIGGER")
      return true;
    throw error;
  } finally {
    client.exec("rollback to tried; release tried");
  }
}
