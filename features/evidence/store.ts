/**
 * Files of evidence, kept outside the web root under the SHA-256 of their bytes: the same bytes are the same file, and a
 * file never changes. What a file is follows from its bytes, never from its name.
 */
import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileTypeFromBuffer } from "file-type";
import { PRIVATE_FOLDER } from "@/db/private-files";
import { env } from "@/lib/env";
import { LostFileError, RuleError } from "@/lib/errors";
import { rememberFault, storageErrorOf } from "@/lib/requests/storage-faults";

/** Ends the name of a file that is being written. */
const UNFINISHED = ".part";

export const EVIDENCE_MAX_BYTES = 10 * 1024 * 1024;

/** Media type by the extensions a file of that type may carry. */
const ALLOWED: Record<string, readonly string[]> = {
  "application/pdf": ["pdf"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg", "jfif"],
};

/**
 * The media type of a file that may be evidence.
 * @throws RuleError when it is empty, too large, of another type, or of another type than its name says
 */
export async function recogniseEvidence(bytes: Uint8Array, fileName: string): Promise<string> {
  if (bytes.byteLength === 0) throw new RuleError("file_empty");
  if (bytes.byteLength > EVIDENCE_MAX_BYTES) throw new RuleError("file_too_large");
  const type = await fileTypeFromBuffer(withoutBlankStart(bytes)).catch(() => undefined);
  const extensions = type && ALLOWED[type.mime];
  const extension = fileName.trim().split(".").at(-1)?.toLowerCase() ?? "";
  if (!type || !extensions?.includes(extension)) throw new RuleError("file_type_refused");
  return type.mime;
}

/** What white space may stand before, in bytes: readers of PDF look for the header that far (ISO 32000-1, annex H). */
const HEADER_WITHIN_BYTES = 1024;

/** Some programs write line ends before the header of a PDF. */
function withoutBlankStart(bytes: Uint8Array): Uint8Array {
  const start = bytes.subarray(0, HEADER_WITHIN_BYTES).findIndex((byte) => !isBlank(byte));
  return start > 0 ? bytes.subarray(start) : bytes;
}

const isBlank = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/**
 * Keeps the bytes, whole or not at all, also when the machine stops.
 * @returns their SHA-256 in hexadecimal
 * @throws StorageError when the disk takes no more
 */
export async function storeEvidence(bytes: Uint8Array): Promise<string> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const path = pathOf(sha256);
  if (await exists(path)) return sha256;
  const temporary = `${path}.${randomUUID()}${UNFINISHED}`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: PRIVATE_FOLDER });
    await writeWhole(temporary, bytes);
    await rename(temporary, path);
    await syncFolder(dirname(path));
    rememberFault("evidence", null);
    return sha256;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const fault = storageErrorOf(error);
    if (fault) rememberFault("evidence", fault);
    throw fault ?? error;
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

const OWN_FOLDER = /^[0-9a-f]{2}$/;
const OWN_UNFINISHED = new RegExp(`^[0-9a-f]{64}\\.[0-9a-f-]{36}\\${UNFINISHED}$`);

/**
 * Half files of a process that was killed. Called before the first request: what is unfinished then stays so. The folder may be
 * shared: only what has the shape of our own names goes.
 */
export async function removeUnfinished(): Promise<void> {
  const root = env().evidenceFolder;
  for (const folder of await namesIn(root)) {
    if (!OWN_FOLDER.test(folder)) continue;
    for (const name of await namesIn(join(root, folder))) {
      if (OWN_UNFINISHED.test(name)) await rm(join(root, folder, name), { force: true });
    }
  }
}

const namesIn = (folder: string) => readdir(folder).catch(() => []);

/** @throws LostFileError when the file is gone or its bytes are no longer those that were kept */
export async function readEvidence(sha256: string): Promise<Buffer> {
  const path = pathOf(sha256);
  const bytes = await readFile(path).catch((error) => {
    console.error(`evidence ${sha256} cannot be read: ${error.code}`);
    throw new LostFileError("file_gone");
  });
  if (createHash("sha256").update(bytes).digest("hex") === sha256) return bytes;
  console.error(`evidence ${sha256} was changed on disk`);
  throw new LostFileError("file_damaged");
}

function pathOf(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("not a SHA-256");
  return join(env().evidenceFolder, sha256.slice(0, 2), sha256);
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** A new name in a folder is on disk once the folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
