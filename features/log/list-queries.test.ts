import { beforeEach, describe, expect, it } from "vitest";
import { handles } from "@/db";
import { transaction } from "@/db/transaction";
import { recordEventBy } from "@/features/audit-log/record";
import { actingViewer } from "@/features/auth/acting";
import { at } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";
import { freshDatabase } from "@/test/database";
import { readLogFilters, readLogPlace } from "./list-filters";
import { conditionOf, listEvents, PAGE_SIZE } from "./list-queries";

const clerk = actingViewer({ id: "u1", name: "Griffier", role: "clerk" }, "test");
const member = actingViewer({ id: "u2", name: "Raadslid", role: "council_member" }, "test");

const record = (year: number, who = clerk, result: "done" | "refused" = "done") =>
  transaction((tx) =>
    recordEventBy(
      tx,
      who,
      { action: "cycle_added", objectType: "cycle", objectId: String(year), after: { year } },
      result,
    ),
  );

const list = async (params: Record<string, string> = {}, viewer = clerk) =>
  listEvents(viewer, readLogFilters(params), readLogPlace(params));
const sequences = async (params: Record<string, string> = {}) =>
  (await list(params)).rows.map(({ sequence }) => sequence);

describe("the list of events", () => {
  beforeEach(() => freshDatabase());

  it("is not there for who does not read the log", async () => {
    await expect(list({}, member)).rejects.toThrow(NotFoundError);
  });

  it("goes page by page from the newest to the oldest and back", async () => {
    for (let year = 1; year <= 2 * PAGE_SIZE + 5; year += 1) await record(year);
    const newest = await list();
    expect(newest.rows.map(({ sequence }) => sequence)).toEqual(range(105, 56));
    expect(newest).toMatchObject({ hasNewer: false, hasOlder: true, total: 105 });
    expect(await sequences({ before: "56" })).toEqual(range(55, 6));
    expect(await list({ before: "6" })).toMatchObject({ hasNewer: true, hasOlder: false });
    expect(await sequences({ after: "5" })).toEqual(range(55, 6));
    expect(await list({ after: "55" })).toMatchObject({ hasNewer: false, hasOlder: true });
  });

  it("is narrowed by each filter, and by all of them together", async () => {
    await at("2026-03-01T10:00:00Z", () => record(1));
    await at("2026-03-02T10:00:00Z", () => record(2, member, "refused"));
    await at("2026-03-03T10:00:00Z", () => record(3));
    expect(await sequences({ actor: "u2" })).toEqual([2]);
    expect(await sequences({ role: "clerk" })).toEqual([3, 1]);
    expect(await sequences({ result: "refused" })).toEqual([2]);
    expect(await sequences({ action: "cycle_added" })).toEqual([3, 2, 1]);
    expect(await sequences({ action: "partner_added" })).toEqual([]);
    expect(await sequences({ type: "cycle", object: "3" })).toEqual([3]);
    expect(await sequences({ from: "2026-03-02", until: "2026-03-02" })).toEqual([2]);
    expect(await sequences({ from: "2026-03-02" })).toEqual([3, 2]);
    expect(await sequences({ until: "2026-02-28" })).toEqual([]);
    expect(await sequences({ role: "clerk", from: "2026-03-02", type: "cycle" })).toEqual([3]);
  });

  it("takes a day as Amsterdam counts it", async () => {
    await at("2026-03-01T22:59:59.999Z", () => record(1));
    await at("2026-03-01T23:00:00.000Z", () => record(2));
    expect(await sequences({ until: "2026-03-01" })).toEqual([1]);
    expect(await sequences({ from: "2026-03-02" })).toEqual([2]);
  });

  it("holds a period also when the clock was set back", async () => {
    await at("2026-03-05T10:00:00Z", () => record(1));
    await at("2026-03-01T10:00:00Z", () => record(2));
    await at("2026-03-05T11:00:00Z", () => record(3));
    expect(await sequences({ from: "2026-03-05" })).toEqual([3, 1]);
  });

  it("does not say who gave a view, nor finds it by who gave it", async () => {
    await transaction((tx) =>
      recordEventBy(tx, member, {
        action: "view_given",
        objectType: "view_round",
        objectId: "r1",
        after: { viewSha256: "0" },
      }),
    );
    const [row] = (await list()).rows;
    expect(row).toMatchObject({ actor: null, actorRole: "council_member", isAnonymous: true });
    expect(JSON.stringify(row)).not.toMatch(/u2|Raadslid/);
    expect(await sequences({ actor: "u2" })).toEqual([]);
    expect(await sequences({ action: "view_given" })).toEqual([1]);
  });

  it.each([
    ["nothing", {}],
    ["an actor", { actor: "u1" }],
    ["a role", { role: "clerk" }],
    ["an action", { action: "cycle_added" }],
    ["a type of object", { type: "cycle" }],
    ["the id of an object", { object: "1" }],
    ["a result", { result: "refused" }],
    ["an object", { type: "cycle", object: "1" }],
    ["a period", { from: "2026-01-01", until: "2026-12-31" }],
    ["a period and a role", { from: "2026-01-01", role: "clerk" }],
  ])("walks an index in order of sequence when narrowed by %s", async (_, params) => {
    await at("2026-03-01T10:00:00Z", () => record(1));
    expect(await planOf(params)).not.toMatch(/TEMP B-TREE/);
    if (Object.keys(params).length > 0) expect(await planOf(params)).toMatch(/^SEARCH/);
  });
});

const range = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, index) => from - index);

async function planOf(params: Record<string, string>): Promise<string> {
  const { reader } = handles();
  const statement = reader.database.query.auditEvents
    .findMany({
      where: await conditionOf(clerk, readLogFilters(params)),
      orderBy: (events, { desc }) => desc(events.sequence),
      limit: PAGE_SIZE + 1,
    })
    .toSQL();
  const plan = reader.client
    .prepare(`explain query plan ${statement.sql}`)
    .all(...statement.params) as { detail: string }[];
  return plan.map(({ detail }) => detail).join("; ");
}
