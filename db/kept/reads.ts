/**
 * Answers that are kept until something is written on what they show. A dashboard is read far more often than its figures
 * change. Each event raises the mark of its topic in the transaction of the change (db/kept/topic-marks.ts), so a mark that stands
 * means an answer that stands, whichever process wrote.
 */

import { handles } from "..";
import type { Connection } from "../connect";
import { type Marks, readMarks } from "./topic-marks";

type Kept = { marks: string; answer: Promise<unknown> };
type Home = {
  /** The engine's count of commits by others at which the marks were read: while it stands, so do they. */
  version: number;
  marks: Promise<Marks>;
  /** By the name of a read, then by key; what was asked for longest ago first. */
  kept: Map<string, Map<string, Kept>>;
};

// By connection, so that a test with a new database starts with nothing; on globalThis, since Next loads modules twice.
const home = globalThis as typeof globalThis & { regiemonitorKept?: WeakMap<Connection, Home> };
home.regiemonitorKept ??= new WeakMap();

export type KeptRead = {
  name: string;
  /** Everything it shows, of a key too where keys show different things: an event on another topic outdates nothing. */
  topics: readonly string[] | ((key: string) => readonly string[]);
  /** So many keys; the one that was asked for longest ago makes room. */
  atMost: number;
};

/**
 * The answer of `read`, or the one it had before when nothing was written on its topics in between.
 * @param key all that it depends on beside the database: the viewer, the day, the address
 */
export async function keptRead<T>(kind: KeptRead, key: string, read: () => Promise<T>): Promise<T> {
  const [answer] = await keptReads(kind, [key], async () => new Map([[key, await read()]]));
  return answer as T;
}

/** The answers to some keys, in their order. Those that are not kept are read together. */
export async function keptReads<T>(
  { name, topics, atMost }: KeptRead,
  keys: readonly string[],
  read: (keys: string[]) => Promise<ReadonlyMap<string, T>>,
): Promise<(T | undefined)[]> {
  const { kept, marks: asked } = homeOf(handles().reader);
  // Read before the answers are: what is written meanwhile is then newer than the marks, and the next call reads again.
  const known = await asked;
  const marksOf = (key: string) =>
    (typeof topics === "function" ? topics(key) : topics)
      .map((topic) => known.get(topic) ?? "")
      .join();
  const answers = kept.get(name) ?? new Map<string, Kept>();
  kept.set(name, answers);
  const missing = keys.filter((key) => answers.get(key)?.marks !== marksOf(key));
  const fresh = missing.length > 0 ? read(missing) : null;
  fresh?.catch(() => {
    for (const key of missing) answers.delete(key);
  });
  const found = keys.map((key) => {
    const isKept = fresh === null || !missing.includes(key);
    const answer = isKept ? answers.get(key)?.answer : fresh.then((all) => all.get(key));
    answers.delete(key);
    answers.set(key, { marks: marksOf(key), answer: answer as Promise<unknown> });
    return answer as Promise<T | undefined>;
  });
  for (const oldest of [...answers.keys()].slice(0, Math.max(0, answers.size - atMost))) {
    answers.delete(oldest);
  }
  return Promise.all(found);
}

function homeOf(reader: Connection): Home {
  const version = Number(reader.client.pragma("data_version", { simple: true }));
  const known = home.regiemonitorKept?.get(reader);
  if (known?.version === version) return known;
  const marks = readMarks(reader.database);
  const fresh = { version, marks, kept: known?.kept ?? new Map<string, Map<string, Kept>>() };
  home.regiemonitorKept?.set(reader, fresh);
  marks.catch(() => home.regiemonitorKept?.delete(reader));
  return fresh;
}
