import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { auditEvents } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { actingViewer } from "@/features/auth/acting";
import { faultInEntry } from "@/features/verification/verify";
import { at } from "@/lib/clock";
import { freshDatabase } from "@/test/database";
import { events } from "@/test/log";
import { CHAIN_START } from "./canonical";
import { recordEventBy } from "./record";

const clerk = actingViewer({ id: "u1", name: "Griffier", role: "clerk" }, "test");
const cycleAdded = (year: number) =>
  ({
    action: "cycle_added",
    objectType: "cycle",
    objectId: String(year),
    after: { year },
  }) as const;

describe("the audit log", () => {
  beforeEach(() => freshDatabase());

  it("chains each event to the one before it", async () => {
    await at("2026-11-24T09:00:00Z", async () => {
      for (const year of [2024, 2025, 2026])
        await transaction((tx) => recordEventBy(tx, clerk, cycleAdded(year)));
    });
    const rows = await events();
    expect(rows.map((row) => row.sequence)).toEqual([1, 2, 3]);
    let before = { sequence: 0, hash: CHAIN_START };
    for (const row of rows) {
      expect(faultInEntry(row, before)).toBeNull();
      before = row;
    }
  });

  it("copies the actor in, with the time and the origin", async () => {
    await at("2026-11-24T09:00:00Z", () =>
      transaction((tx) => recordEventBy(tx, clerk, cycleAdded(2026))),
    );
    const [row] = await events();
    expect(row).toMatchObject({
      actorId: "u1",
      actorName: "Griffier",
      actorRole: "clerk",
      origin: "test",
    });
    expect(row?.occurredAt).toEqual(new Date("2026-11-24T09:00:00Z"));
  });

  it("is rolled back with the change it belongs to", async () => {
    const failing = transaction(async (tx) => {
      await recordEventBy(tx, clerk, cycleAdded(2026));
      throw new Error("the change failed");
    });
    await expect(failing).rejects.toThrow("the change failed");
    expect(await events()).toEqual([]);
  });

  it("refuses to be changed or emptied, by whatever code", async () => {
    await transaction((tx) => recordEventBy(tx, clerk, cycleAdded(2026)));
    await expect(
      transaction(async (tx) => tx.update(auditEvents).set({ actorName: "Ander" })),
    ).rejects.toThrow();
    await expect(
      transaction(async (tx) => tx.delete(auditEvents).where(sql`true`)),
    ).rejects.toThrow();
    expect(await events()).toHaveLength(1);
  });

  it("shows a changed entry, a broken link and a gap", async () => {
    for (const year of [2024, 2025])
      await transaction((tx) => recordEventBy(tx, clerk, cycleAdded(year)));
    const [first, second] = await events();
    if (!first || !second) throw new Error("two events expected");
    expect(faultInEntry({ ...second, actorName: "Ander" }, first)).toBe("content");
    expect(faultInEntry({ ...second, previousHash: "0" }, first)).toBe("link");
    expect(faultInEntry(second, { ...first, sequence: 0 })).toBe("sequence");
  });

  it("keeps the order of writes that were asked for at once", async () => {
    const years = Array.from({ length: 25 }, (_, index) => 2000 + index);
    await Promise.all(
      years.map((year) => transaction((tx) => recordEventBy(tx, clerk, cycleAdded(year)))),
    );
    const rows = await events();
    expect(rows.map((row) => row.objectId)).toEqual(years.map(String));
  });
});
