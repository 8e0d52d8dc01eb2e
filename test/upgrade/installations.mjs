/**
 * Databases that an earlier version wrote, kept as they were: what was sealed in them holds after every later migration.
 * They are never written again; a later version adds its own beside them.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { ROOT } from "../../scripts/commands.mjs";
import { DATABASE_NAME } from "../../scripts/setup/fill-database.mjs";

const FIXTURES = join(ROOT, "test", "fixtures");

/**
 * `events` and `head` say where its log ended, `actions` how many words of the log it knows; `evidence` is the folder of its
 * `files` in test/fixtures.
 * @typedef {{ database: string, evidence?: string, events: number, head: string, actions: number, files: number }} Installation
 */

/** The one whose pages were kept, and in which everything was frozen at least once. @type {Installation} */
export const DEMO_OF_0_1_0 = {
  database: "installation-0.1.0.db.gz",
  events: 2580,
  head: "3a47423d8d9a5f46f4a1835609992cdee46e4a754d054102ad25ff2d7dd8ba6d",
  actions: 53,
  files: 0,
};

/** The small story, in which every action of 0.1.0 was done. @type {Installation} */
const STORY_OF_0_1_0 = {
  database: "story-0.1.0.db.gz",
  evidence: "story-0.1.0-evidence",
  events: 147,
  head: "f9dc1d0e5992090e57381e7b5bf4cf8886d447c491fc89175b9319b544597846",
  actions: 83,
  files: 4,
};

/** @type {Record<string, Installation>} */
export const INSTALLATIONS = {
  "the demo of 0.1.0, with a week of use": DEMO_OF_0_1_0,
  "the small story that 0.1.0 told": STORY_OF_0_1_0,
};

/**
 * Lays the database and its evidence in a new folder as storageSettings of scripts/setup/fill-database.mjs knows it, not migrated.
 * @param {Pick<Installation, "database" | "evidence">} installation
 * @param {string} folder
 * @returns {string} the path of the database
 */
export function unpackInstallation({ database, evidence }, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "evidence"), { recursive: true });
  const file = join(folder, DATABASE_NAME);
  writeFileSync(file, gunzipSync(readFileSync(join(FIXTURES, database))));
  if (evidence) cpSync(join(FIXTURES, evidence), join(folder, "evidence"), { recursive: true });
  return file;
}
