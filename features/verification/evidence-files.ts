/** The files of the evidence folder, hashed one by one: never more than one of them in memory. */
import "server-only";
import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { opendir, stat } from "node:fs/promises";
import { join } from "node:path";
import { storage } from "@/lib/env";

/** A file is kept just before its event is written: so young it may still be on its way. */
const UNDERWAY_MS = 10 * 60 * 1000;

/** The file is there, and the machine does not give it. */
export class UnreadableFile extends Error {}

/** The whole folder is not there: another one is named in the settings, or it was not copied along. */
export const isFolderGone = (): boolean => !existsSync(storage().evidenceFolder);

/** @returns the SHA-256 of the bytes that are kept under a SHA-256; null when there is no such file. @throws UnreadableFile */
export async function hashKeptFile(sha256: string): Promise<string | null> {
  const path = join(storage().evidenceFolder, sha256.slice(0, 2), sha256);
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new UnreadableFile(sha256, { cause: error });
  }
  return hash.digest("hex");
}

/** The names of all files that stand there for longer than it takes to record one, folder by folder. */
export async function* listKeptFiles(): AsyncGenerator<string[]> {
  const root = storage().evidenceFolder;
  for await (const folder of entriesOf(root)) {
    const names: string[] = [];
    for await (const name of entriesOf(join(root, folder))) {
      const isKept = /^[0-9a-f]{64}$/.test(name);
      if (isKept && (await isSettled(join(root, folder, name)))) names.push(name);
    }
    if (names.length > 0) yield names;
  }
}

async function* entriesOf(folder: string): AsyncGenerator<string> {
  try {
    for await (const entry of await opendir(folder)) yield entry.name;
  } catch (error) {
    // No folder yet means no files; a file where a folder is expected is looked at by nobody.
    if (!["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

/** By the clock of the machine, which is the one that dates files. */
async function isSettled(path: string): Promise<boolean> {
  const { mtimeMs } = await stat(path);
  return performance.timeOrigin + performance.now() - mtimeMs > UNDERWAY_MS;
}
