/** The heads of the log, of each day. No viewer is asked for: they are for everybody, and say nothing of the content. */
import { and, asc, desc, gte, inArray, lt, max, sql } from "drizzle-orm";
import { database } from "@/db";
import { auditEvents } from "@/db/schema";
import { now } from "@/lib/clock";
import { addMonths, type CalendarDate, dateOf, startOfDay } from "@/lib/dates";
import { type DayHead, type MonthOfHeads, monthOf } from "./heads";

const HEAD_COLUMNS = {
  sequence: auditEvents.sequence,
  hash: auditEvents.hash,
  occurredAt: auditEvents.occurredAt,
};

/** @param asked a month as `YYYY-MM`; the newest with events when left out */
export async function getMonthOfHeads(asked: string | null): Promise<MonthOfHeads> {
  const month = asked ?? (await findMonth("newest")) ?? monthOf(dateOf(now()));
  const first = `${month}-01`;
  const next = addMonths(first, 1);
  const [heads, earlier, later] = await Promise.all([
    listHeads(first, next),
    findMonth("newest", { before: first }),
    findMonth("oldest", { from: next }),
  ]);
  return { month, heads: heads.reverse(), earlier, later, today: dateOf(now()) };
}

/** All days with events, oldest first, a month at a time. */
export async function* streamHeads(): AsyncGenerator<DayHead[]> {
  let month = await findMonth("oldest");
  while (month !== null) {
    const next = addMonths(`${month}-01`, 1);
    yield await listHeads(`${month}-01`, next);
    month = await findMonth("oldest", { from: next });
  }
}

/**
 * The last event of each day from one date up to another. A day in Amsterdam begins on a whole hour of UTC, so the index on time
 * gives the last event of each hour, and those give the last of each day.
 */
async function listHeads(from: CalendarDate, before: CalendarDate): Promise<DayHead[]> {
  const { sequence, occurredAt } = auditEvents;
  const hour = sql<string>`substr(${occurredAt}, 1, 13)`;
  const hours = await database()
    .select({ hour, last: max(sequence) })
    .from(auditEvents)
    .where(and(gte(occurredAt, startOfDay(from)), lt(occurredAt, startOfDay(before))))
    .groupBy(hour);
  const days = new Map<CalendarDate, number>();
  for (const { hour: text, last } of hours) {
    const date = dateOf(new Date(`${text}:00:00Z`));
    days.set(date, Math.max(days.get(date) ?? 0, last ?? 0));
  }
  const heads = await database()
    .select(HEAD_COLUMNS)
    .from(auditEvents)
    .where(inArray(sequence, [...days.values()]))
    .orderBy(asc(sequence));
  return heads.map(dayHead).sort((one, other) => (one.date < other.date ? -1 : 1));
}

const dayHead = ({ occurredAt, ...head }: Omit<DayHead, "date"> & { occurredAt: Date }) => ({
  date: dateOf(occurredAt),
  ...head,
});

/** The month of the newest event before a date, or of the oldest from a date on. */
async function findMonth(
  which: "newest" | "oldest",
  { before, from }: { before?: CalendarDate; from?: CalendarDate } = {},
): Promise<string | null> {
  const { occurredAt } = auditEvents;
  const [event] = await database()
    .select({ occurredAt })
    .from(auditEvents)
    .where(
      and(
        before ? lt(occurredAt, startOfDay(before)) : undefined,
        from ? gte(occurredAt, startOfDay(from)) : undefined,
      ),
    )
    .orderBy(which === "newest" ? desc(occurredAt) : asc(occurredAt))
    .limit(1);
  return event ? monthOf(dateOf(event.occurredAt)) : null;
}
