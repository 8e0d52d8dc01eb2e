/**
 * Results of reads that are kept until something is written. A dashboard is read far more often than anything changes, and
 * the engine tells for next to nothing whether another connection has committed since (SQLite: PRAGMA data_version), so
 * nothing has to be invalidated by hand and nothing old is ever shown.
 */
import type { Connection } from "./connect";
import { handles } from "./index";

/** Of one size of answer that is a few megabytes; the oldest makes room. */
const KEPT_AT_MOST = 48;

type Kept = { version: number; results: Map<string, Promise<unknown>> };

// By connection, so that a test with a new database starts with nothing; on globalThis, since Next loads modules twice.
const home = globalThis as typeof globalThis & { regiemonitorKept?: WeakMap<Connection, Kept> };
home.regiemonitorKept ??= new WeakMap();

/**
 * The result of `read`, or the one it had before when nothing was committed in between. A write that lands while reading makes
 * the next call read again.
 * @param key names the read and all that it depends on beside the database: the viewer, the day, the address
 */
export function untilNextCommit<T>(key: string, read: () => Promise<T>): Promise<T> {
  const { reader } = handles();
  const results = currentResults(reader);
  const known = results.get(key);
  if (known !== undefined) return known as Promise<T>;
  const result = read();
  results.set(key, result);
  result.catch(() => results.delete(key));
  const [oldest] = results.keys();
  if (results.size > KEPT_AT_MOST && oldest !== undefined) results.delete(oldest);
  return result;
}

function currentResults(reader: Connection): Map<string, Promise<unknown>> {
  const version = Number(reader.client.pragma("data_version", { simple: true }));
  const kept = home.regiemonitorKept?.get(reader);
  if (kept?.version === version) return kept.results;
  const results = new Map<string, Promise<unknown>>();
  home.regiemonitorKept?.set(reader, { version, results });
  return results;
}
