/** The small story as 0.1.0 told it keeps its log through every migration, byte for byte. Every action of 0.1.0 is in it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "@/db";
import { migrate } from "@/db/migrate";
import { verifyLog } from "@/features/audit-log/verification-queries";

const FIXTURES = join(import.meta.dirname, "fixtures");
const EVENTS = 147;
const HEAD = "f9dc1d0e5992090e57381e7b5bf4cf8886d447c491fc89175b9319b544597846";

const folder = mkdtempSync(join(tmpdir(), "regiemonitor-story-"));
const untouched = join(folder, "untouched.db");
const upgraded = join(folder, "upgraded.db");
process.env.DATABASE_URL = `file:${upgraded}`;
process.env.REGIEMONITOR_EVIDENCE_DIR = join(folder, "evidence");

describe("the story that 0.1.0 told", () => {
  let before: Sqlite.Database;
  let after: Sqlite.Database;

  beforeAll(() => {
    const bytes = gunzipSync(readFileSync(join(FIXTURES, "story-0.1.0.db.gz")));
    for (const file of [untouched, upgraded]) writeFileSync(file, bytes);
    cpSync(join(FIXTURES, "story-0.1.0-evidence"), join(folder, "evidence"), { recursive: true });
    migrate(upgraded);
    before = new Sqlite(untouched, { readonly: true });
    after = new Sqlite(upgraded, { readonly: true });
  });
  afterAll(async () => {
    before.close();
    after.close();
    await closeDatabase();
    rmSync(folder, { recursive: true });
  });

  it("keeps every event as it was written", () => {
    const columns = before
      .prepare("select name from pragma_table_info('audit_events')")
      .pluck()
      .all();
    const written = columns.map((column) => `quote("${column}")`).join(", ");
    const eventsOf = (client: Sqlite.Database) =>
      client
        .prepare(`select ${written} from audit_events where sequence <= ? order by sequence`)
        .raw()
        .all(EVENTS);
    expect(eventsOf(before)).toHaveLength(EVENTS);
    expect(eventsOf(after)).toEqual(eventsOf(before));
  });

  it("contains each of the 83 actions that 0.1.0 could write", () => {
    const found = before.prepare("select count(distinct action) from audit_events").pluck().get();
    expect(found).toBe(83);
  });

  it("ends its own log with the hash it had", () => {
    const found = after
      .prepare("select hash from audit_events where sequence = ?")
      .pluck()
      .get(EVENTS);
    expect(found).toBe(HEAD);
  });

  it("passes the check of the log, with its files", async () => {
    const found = await verifyLog();
    expect(found).toMatchObject({ fault: null, files: 4 });
    expect(found.events).toBeGreaterThanOrEqual(EVENTS);
  });
});
