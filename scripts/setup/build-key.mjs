/**
 * The key by which a build names its server actions and seals what their forms carry. With another key a form that stands open
 * in a browser finds no action after a rebuild, so the key is made once and kept with the data, never in the repository.
 */
import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Problem, ROOT } from "../commands.mjs";
import { readSettings } from "../settings.mjs";

export const KEY_SETTING = "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY";
const KEY_FILE = "build-key";
const KEY_BYTES = 32;
const DEFAULT_DATABASE = "file:./data/regiemonitor.db";
const MANIFEST = ".next/server/server-reference-manifest.json";

/**
 * @param {Record<string, string | undefined>} settings
 * @returns the key: of the settings, else the one beside the database, which the first build makes
 */
export function findBuildKey(settings = readSettings(), root = ROOT) {
  const given = settings[KEY_SETTING];
  if (given) return requireKey(given, KEY_SETTING);
  const database = (settings.DATABASE_URL || DEFAULT_DATABASE).replace(/^file:/, "");
  const path = join(dirname(resolve(root, database)), KEY_FILE);
  return requireKey(readKey(path) ?? makeKey(path, root), path);
}

function readKey(path) {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw unusable(path, error.message);
  }
}

/** Of two builds that start at once, the first to write makes the key of both. */
function makeKey(path, root) {
  const key = keyOfLastBuild(root) ?? randomBytes(KEY_BYTES).toString("base64");
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    keepWhole(path, `${key}\n`);
    return key;
  } catch (error) {
    if (error.code === "EEXIST") return readKey(path) ?? "";
    throw unusable(path, error.message);
  }
}

/** Whole or not at all: another build may read it at once, and a full disk may not leave half a key. */
function keepWhole(path, text) {
  const temporary = `${path}.${process.pid}.part`;
  try {
    writeFileSync(temporary, text, { flag: "wx", mode: 0o600 });
    linkSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** What a build has that was made before keys were kept: forms of it, still open, work after the next build too. */
function keyOfLastBuild(root) {
  try {
    const { encryptionKey } = JSON.parse(readFileSync(join(root, MANIFEST), "utf8"));
    return isKey(encryptionKey) ? encryptionKey : null;
  } catch {
    return null;
  }
}

const isKey = (text) => {
  const bytes = Buffer.from(String(text), "base64");
  return bytes.length === KEY_BYTES && bytes.toString("base64") === text;
};

/** A damaged key is not replaced in silence: every form that stands open would be lost. */
function requireKey(key, origin) {
  if (isKey(key)) return key;
  throw new Problem(
    `${origin}: expected ${KEY_BYTES} random bytes in base64, such as \`openssl rand -base64 32\` prints.\n` +
      "With another key than before, a form that stands open in a browser has to be loaded again.",
  );
}

const unusable = (path, reason) =>
  new Problem(`The key of the build cannot be kept in ${path}: ${reason}\nSet ${KEY_SETTING}.`);
