/**
 * What the product keeps is for the account it runs as, and for nobody else on the machine. What that account does not own
 * stays as it is, and so does everything on Windows, which has no such modes.
 */
import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";

const FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;
const PERMISSIONS = 0o777;
const ALL = 0o007;

const PARTS = ["", "-wal", "-shm", "-journal"];

/** Call before SQLite opens the file: it would make one that others can read, and gives `-wal` and `-shm` the same mode. */
export function keepDatabasePrivate(database: string): void {
  const file = resolve(database);
  mkdirSync(dirname(file), { recursive: true, mode: PRIVATE_FOLDER });
  createWhenMissing(file);
  for (const part of PARTS) takeFromOthers(file + part, FILE);
  for (const folder of foldersInData(dirname(file))) takeFromOthers(folder, PRIVATE_FOLDER);
}

/** Files and folders of evidence that an older version, or a copy, left open. */
export function keepEvidencePrivate(folder: string): void {
  if (!modeOf(folder)) return;
  const entries = readdirSync(folder, { withFileTypes: true });
  // With something else in it, it is not ours alone: then only what is ours is closed.
  if (entries.every(isShelf)) takeFromOthers(folder, PRIVATE_FOLDER);
  for (const shelf of entries.filter(isShelf)) {
    const path = join(folder, shelf.name);
    takeFromOthers(path, PRIVATE_FOLDER);
    for (const name of readdirSync(path)) takeFromOthers(join(path, name), FILE);
  }
}

/** Whether everybody on the machine can read it all the same: it belongs to another account, or the disk knows no modes. */
export function isOpenToAll(path: string): boolean {
  return process.platform !== "win32" && ((modeOf(path)?.mode ?? 0) & ALL) !== 0;
}

/** The product's own `data` and what lies between it and a folder in it; a folder elsewhere may hold more than ours. */
function foldersInData(folder: string): string[] {
  const data = resolve("data");
  if (folder !== data && !folder.startsWith(data + sep)) return [];
  return [...foldersInData(dirname(folder)), folder];
}

/** Never opens a file that is there: closing it would take away the locks that SQLite holds on it in this process. */
function createWhenMissing(file: string): void {
  if (modeOf(file)) return;
  try {
    closeSync(openSync(file, "wx", FILE));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function takeFromOthers(path: string, allowed: number): void {
  const found = modeOf(path);
  if (!found || found.uid !== process.getuid?.()) return;
  const mode = found.mode & PERMISSIONS;
  if ((mode & ~allowed) === 0) return;
  try {
    chmodSync(path, mode & allowed);
  } catch {
    // A disk without modes; the start warns of it.
  }
}

const modeOf = (path: string) => statSync(path, { throwIfNoEntry: false });

/** Evidence lies in folders of the first two digits of its SHA-256. */
const isShelf = (entry: { name: string; isDirectory(): boolean }) =>
  entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name);
