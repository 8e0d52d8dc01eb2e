/**
 * Answers that are kept until something is written on what they show. A dashboard is read far more often than its figures
 * change. Each event raises the mark of its topic in the transaction of the change (db/topic-marks.ts), so a mark that stands
 * means an answer that stands, whichever process wrote.
 */
import type { Connection } from "./connect";
import { handles } from "./index";
import { type Marks, readMarks } from "./topic-marks";

type Kept = { marks: string; answers: Map<string, Promise<unknown>> };
type Home = {
  /** The engine's count of commits by others at which the marks were read: while it stands, so do they. */
  version: number;
  marks: Promise<Marks>;
  kept: Map<string, Kept>;
};

// By connection, so that a test with a new database starts with nothing; on globalThis, since Next loads modules twice.
const home = globalThis as typeof globalThis & { regiemonitorKept?: WeakMap<Connection, Home> };
home.regiemonitorKept ??= new WeakMap();

export type KeptRead = {
  name: string;
  /** Everything it shows: an event on another topic outdates nothing. */
  topics: readonly string[];
  /** So many keys; the one that was asked for longest ago makes room. */
  atMost: number;
};

/**
 * The answer of `read`, or the one it had before when nothing was written on its topics in between.
 * @param key all that it depends on beside the database: the viewer, the day, the address
 */
export async function keptRead<T>(
  { name, topics, atMost }: KeptRead,
  key: string,
  read: () => Promise<T>,
): Promise<T> {
  const { reader } = handles();
  const { kept, marks: asked } = homeOf(reader);
  // Read before the answer is: what is written meanwhile is then newer than the marks, and the next call reads again.
  const known = await asked;
  const marks = topics.map((topic) => known.get(topic) ?? "").join();
  if (kept.get(name)?.marks !== marks) kept.set(name, { marks, answers: new Map() });
  const answers = kept.get(name)?.answers ?? new Map<string, Promise<unknown>>();
  const answer = answers.get(key) ?? read();
  answers.delete(key);
  answers.set(key, answer);
  answer.catch(() => answers.delete(key));
  const [oldest] = answers.keys();
  if (answers.size > atMost && oldest !== undefined) answers.delete(oldest);
  return answer as Promise<T>;
}

function homeOf(reader: Connection): Home {
  const version = Number(reader.client.pragma("data_version", { simple: true }));
  const known = home.regiemonitorKept?.get(reader);
  if (known?.version === version) return known;
  const marks = readMarks(reader.database);
  const fresh = { version, marks, kept: known?.kept ?? new Map<string, Kept>() };
  home.regiemonitorKept?.set(reader, fresh);
  marks.catch(() => home.regiemonitorKept?.delete(reader));
  return fresh;
}
