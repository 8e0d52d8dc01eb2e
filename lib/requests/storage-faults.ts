/** What the engine and the file system say when nothing can be written, in our own words, and when that last was so. */
import { StorageError } from "../errors";

type Place = "database" | "evidence";
type Code = StorageError["code"];

/** A fault that nobody met for so long is looked for anew. */
const REMEMBERED_MS = 2 * 60 * 1000;
const MAX_CAUSES = 5;

/** By the code that an error carries: of SQLite (SQLITE_BUSY_SNAPSHOT) or of the system (ENOSPC). */
const CODES: readonly [RegExp, Code][] = [
  [/^SQLITE_(?:BUSY|LOCKED)/, "storage_busy"],
  [/^(?:SQLITE_FULL|ENOSPC|EDQUOT|EFBIG)$/, "storage_full"],
  [/^SQLITE_(?:IOERR|READONLY|CANTOPEN|PERM)/, "storage_unwritable"],
  [/^(?:EROFS|EACCES|EPERM|EIO|EMFILE|ENFILE)$/, "storage_unwritable"],
];

/** The fault of storage behind an error, which a library may have wrapped; null when it is another. */
export function storageErrorOf(error: unknown): StorageError | null {
  let cause = error;
  for (let depth = 0; depth < MAX_CAUSES && cause instanceof Error; depth += 1) {
    if (cause instanceof StorageError) return cause;
    const said = String((cause as NodeJS.ErrnoException).code ?? "");
    const code = CODES.find(([pattern]) => pattern.test(said))?.[1];
    if (code) return new StorageError(code, { cause: error });
    cause = cause.cause;
  }
  return null;
}

type Faults = Partial<Record<Place, { code: Code; at: number }>>;
const home = globalThis as typeof globalThis & { regiemonitorFaults?: Faults };
home.regiemonitorFaults ??= {};
const faults = home.regiemonitorFaults;

/** Keeps what a write ended in, for who asks after our health; null when it went well. */
export function rememberFault(place: Place, error: StorageError | null): void {
  if (error) faults[place] = { code: error.code, at: performance.now() };
  else delete faults[place];
}

/** How the newest writes failed, by place. */
export function recentFaults(): Code[] {
  return Object.values(faults)
    .filter(({ at }) => performance.now() - at < REMEMBERED_MS)
    .map(({ code }) => code);
}
