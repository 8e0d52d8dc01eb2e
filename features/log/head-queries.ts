/**
 * The heads of the log, of each day. No viewer is asked for: they are for everybody, and say nothing of the content.
 *
 * Whoever asks, and however often: each event is read once. The log is only added to, so days that were read stay known, and a
 * question reads on from the last event that the one before it saw. A check of the log (features/verification) never uses
 * what is known here; it reads everything.
 */
import { and, eq, gt, inArray, lte, max, sql } from "drizzle-orm";
import { database } from "@/db";
import type { Database } from "@/db/connect";
import { auditEvents } from "@/db/schema";
import { CHAIN_START } from "@/features/audit-log/canonical";
import { now } from "@/lib/clock";
import { type CalendarDate, dateOf } from "@/lib/dates";
import { yieldToEventLoop } from "@/lib/event-loop";
import { type DayHead, type MonthOfHeads, monthOf } from "./heads";
import { findHead } from "./list-queries";

/** Fewer than the values that SQLite takes in one list. */
const BATCH = 20_000;

/** @param asked a month as `YYYY-MM`; the newest with events when left out */
export async function getMonthOfHeads(asked: string | null): Promise<MonthOfHeads> {
  const today = dateOf(now());
  const all = await listHeads();
  const months = [...new Set(all.map(({ date }) => monthOf(date)))];
  const month = asked ?? months.at(-1) ?? monthOf(today);
  return {
    month,
    heads: all.filter(({ date }) => monthOf(date) === month).reverse(),
    earlier: months.findLast((other) => other < month) ?? null,
    later: months.find((other) => other > month) ?? null,
    today,
  };
}

interface Known {
  /** The last event that was read. */
  sequence: number;
  hash: string;
  days: Map<CalendarDate, DayHead>;
}

/** On globalThis, since Next loads modules more than once; by connection, so that another file begins anew. */
const home = globalThis as typeof globalThis & {
  regiemonitorHeads?: WeakMap<Database, Promise<Known>>;
};

/** All days with events, oldest first. Who asks while somebody else's question reads waits for it and reads on. */
export async function listHeads(): Promise<DayHead[]> {
  home.regiemonitorHeads ??= new WeakMap();
  const db = database();
  const known = home.regiemonitorHeads.get(db) ?? Promise.resolve(nothing());
  const reading = known.catch(nothing).then((before) => readOn(db, before));
  home.regiemonitorHeads.set(db, reading);
  const { days } = await reading;
  return [...days.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}

const nothing = (): Known => ({ sequence: 0, hash: CHAIN_START, days: new Map() });

/** Anew when the last event that was read is not there any more as it was: somebody else's log, or one that was cut. */
async function readOn(db: Database, before: Known): Promise<Known> {
  const head = await findHead();
  if (head.sequence === before.sequence && head.hash === before.hash) return before;
  const known = (await isStillThere(db, before)) ? before : nothing();
  const days = new Map(known.days);
  for (let reached = known.sequence; reached < head.sequence; reached += BATCH) {
    for (const day of await headsBetween(db, reached, Math.min(reached + BATCH, head.sequence))) {
      days.set(day.date, day);
    }
    await yieldToEventLoop();
  }
  return { ...head, days };
}

async function isStillThere(db: Database, { sequence, hash }: Known): Promise<boolean> {
  const [last] = await db
    .select({ hash: auditEvents.hash })
    .from(auditEvents)
    .where(eq(auditEvents.sequence, sequence));
  return last?.hash === hash;
}

/**
 * The last event of each day among these. A day in Amsterdam begins on a whole hour of UTC, so the last event of each hour gives
 * the last of each day.
 */
async function headsBetween(db: Database, after: number, upTo: number): Promise<DayHead[]> {
  const { sequence, occurredAt, hash } = auditEvents;
  const hour = sql<string>`substr(${occurredAt}, 1, 13)`;
  const hours = await db
    .select({ hour, last: max(sequence) })
    .from(auditEvents)
    .where(and(gt(sequence, after), lte(sequence, upTo)))
    .groupBy(hour);
  const days = new Map<CalendarDate, number>();
  for (const { hour: text, last } of hours) {
    const time = new Date(`${text}:00:00Z`);
    // A time that somebody made into none belongs to no day; a check of the log names it.
    if (Number.isNaN(time.getTime())) continue;
    days.set(dateOf(time), Math.max(days.get(dateOf(time)) ?? 0, last ?? 0));
  }
  const rows = await db
    .select({ sequence, hash })
    .from(auditEvents)
    .where(inArray(sequence, [...days.values()]));
  const hashes = new Map(rows.map((row) => [row.sequence, row.hash]));
  return [...days].map(([date, last]) => ({ date, sequence: last, hash: hashes.get(last) ?? "" }));
}
