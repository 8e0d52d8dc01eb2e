/** An installation of an earlier version keeps its log through every migration, byte for byte. */
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyLog } from "@/features/verification/queries";
import { differingTriggers, triggersOf, WANTED } from "@/scripts/triggers/wanted";
import { INSTALLATIONS } from "./installations.mjs";
import { openUntouched, openUpgraded, removeInstallations } from "./live-installation";

/** As the engine holds them, with their types: what reads the same may be written otherwise. */
function writtenEvents(client: Sqlite.Database, columns: readonly string[], upTo: number) {
  const quoted = columns.map((column) => `'${column}=' || quote("${column}")`);
  return client
    .prepare(
      `select ${quoted.join(" || x'0a' || ")} from audit_events where sequence <= ? order by sequence`,
    )
    .pluck()
    .all(upTo);
}

const columnsOf = (client: Sqlite.Database) =>
  client.prepare("select name from pragma_table_info('audit_events')").pluck().all() as string[];

afterAll(removeInstallations);

describe.each(Object.entries(INSTALLATIONS))("%s", (_name, installation) => {
  const { events, head, actions, files } = installation;
  let before: Sqlite.Database;
  let after: Sqlite.Database;

  beforeAll(async () => {
    before = openUntouched(installation);
    after = new Sqlite(await openUpgraded(installation), { readonly: true });
  });
  afterAll(() => {
    before.close();
    after.close();
  });

  it("keeps every event as it was written", () => {
    const columns = columnsOf(before);
    const kept = writtenEvents(before, columns, events);
    expect(kept).toHaveLength(events);
    expect(columns).toContain("hash");
    // Compared one by one: of thousands of lines only the first that differs is worth reading.
    const upgraded = writtenEvents(after, columns, events);
    const first = kept.findIndex((event, index) => event !== upgraded[index]);
    expect(upgraded[first]).toEqual(kept[first]);
    expect(upgraded).toHaveLength(events);
  });

  it(`knows ${actions} actions`, () => {
    const found = before.prepare("select count(distinct action) from audit_events").pluck().get();
    expect(found).toBe(actions);
  });

  it("ends its own log with the hash it had", () => {
    const found = after
      .prepare("select hash from audit_events where sequence = ?")
      .pluck()
      .get(events);
    expect(found).toBe(head);
  });

  it("has the triggers that the features ask for", () => {
    expect(differingTriggers(triggersOf(after), WANTED)).toEqual([]);
  });

  it("passes the check of the log, with its files", async () => {
    const found = await verifyLog();
    expect(found).toMatchObject({ fault: null, files });
    expect(found.events).toBeGreaterThanOrEqual(events);
  }, 60_000);
});
