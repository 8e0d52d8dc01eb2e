/** `npm run audit:verify` on a copy: it needs the database and the files only, and answers in a sentence. */
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, describe, expect, it } from "vitest";
import { migrate } from "@/db/migrate";
import { runNode, typescriptArguments } from "@/scripts/commands.mjs";
import { storageSettings } from "@/scripts/setup/fill-database.mjs";
import { unpackInstallation } from "./upgrade/installations.mjs";

const folder = mkdtempSync(join(tmpdir(), "regiemonitor-verify-"));
const WITH_FILES = { database: "story-0.1.0.db.gz", evidence: "story-0.1.0-evidence" };

/** Of the settings, the two that say where the records are; no secret, no address, no mode. */
async function verify(of: string, ...args: string[]) {
  const { PATH } = process.env;
  const env = { PATH, ...storageSettings(of) };
  const script = typescriptArguments("scripts/audit-verify.ts", args);
  return runNode(script, { env, capture: true, quiet: true });
}

let number = 0;
function copy() {
  const place = join(folder, String(++number));
  const file = unpackInstallation(WITH_FILES, place);
  migrate(file);
  return { place, file, evidence: join(place, "evidence") };
}

const sentence = (output: string) => {
  expect(output).not.toMatch(/^\s+at /m);
  expect(output.trim().split("\n")).toHaveLength(1);
  return output.trim();
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("audit:verify", { timeout: 60_000 }, () => {
  it("needs the database and the files only, and changes neither", async () => {
    const { place, file } = copy();
    const before = readFileSync(file);
    const { code, output } = await verify(place);
    expect(output).toMatch(/^\d+ events fit together/);
    expect(code).toBe(0);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("names what does not fit, with exit code 1", async () => {
    const { place, file } = copy();
    const client = new Sqlite(file);
    client.exec("update moments set due_on = '2026-11-21' where due_on is not null");
    client.close();
    const { code, output } = await verify(place);
    expect(output).toContain("This is not as the log says: moment ");
    expect(code).toBe(1);
  });

  it("says that the database is damaged, for each damaged page that is read", async () => {
    const { place, file } = copy();
    const client = new Sqlite(file);
    client.pragma("wal_checkpoint(TRUNCATE)");
    const root = client
      .prepare("select rootpage from sqlite_master where name = 'users'")
      .pluck()
      .get() as number;
    const size = client.pragma("page_size", { simple: true }) as number;
    client.close();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, (root - 1) * size, root * size);
    writeFileSync(file, bytes);
    const { code, output } = await verify(place);
    expect(sentence(output)).toMatch(/^The database is damaged/);
    expect(code).toBe(1);
  });

  it("says that the folder with the evidence is not there", async () => {
    const { place, evidence } = copy();
    renameSync(evidence, `${evidence}-elsewhere`);
    const { code, output } = await verify(place);
    expect(sentence(output)).toBe(
      `The folder with the evidence is not there. Looked for at ${evidence}.`,
    );
    expect(code).toBe(1);
  });

  it("says that there is no database, or none of this version, with exit code 2", async () => {
    const none = await verify(join(folder, "nowhere"));
    expect(sentence(none.output)).toMatch(/^There is no database at /);
    const { place, file } = copy();
    const client = new Sqlite(file);
    client.exec(
      "delete from __drizzle_migrations where created_at = (select max(created_at) from __drizzle_migrations)",
    );
    client.close();
    const older = await verify(place);
    expect(sentence(older.output)).toContain("is older than this version of the product");
    writeFileSync(file, "Geen database, maar een brief. ".repeat(100));
    const letter = await verify(place);
    expect(sentence(letter.output)).toContain("is no SQLite database");
    expect([none.code, older.code, letter.code]).toEqual([2, 2, 2]);
  });

  it("says what a head looks like, with exit code 2", async () => {
    const { code, output } = await verify(folder, "--head", "gisteren");
    expect(sentence(output)).toMatch(/^--head gisteren: expected <date>:<hash>/);
    expect(code).toBe(2);
  });
});
