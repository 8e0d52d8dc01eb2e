/**
 * The demo's story in the order of its days. Steps plan what happens on a day; `play` tells it all with the clock set, so that
 * the audit log runs on in time whatever the order of the steps. A step finds what earlier days made by its slug or number.
 */
import { at } from "@/lib/clock";
import { addDays, type CalendarDate, dateOf } from "@/lib/dates";

type Scene = { instant: string; tell: () => Promise<unknown> };

/** Office hours: scenes of one day follow each other in the order in which they were planned, a minute apart. */
const DAY_START_MINUTES = 9 * 60;
const MINUTES_PER_DAY = 8 * 60;

export class Timeline {
  readonly today: CalendarDate;
  private readonly scenes: Scene[] = [];
  private readonly perDay = new Map<CalendarDate, number>();

  constructor(seededAt: Date) {
    this.today = dateOf(seededAt);
  }

  /** A day counted from the day of seeding; negative lies before it. */
  day(offset: number): CalendarDate {
    return addDays(this.today, offset);
  }

  /** What is planned for the day of seeding or later happened yesterday: a story has no future. */
  plan(day: CalendarDate, tell: () => Promise<unknown>): void {
    const date = day < this.today ? day : this.day(-1);
    const count = this.perDay.get(date) ?? 0;
    this.perDay.set(date, count + 1);
    const minutes = DAY_START_MINUTES + (count % MINUTES_PER_DAY);
    const clock = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
    this.scenes.push({ instant: `${date}T${clock}:00Z`, tell });
  }

  async play(): Promise<void> {
    const inOrder = [...this.scenes].sort((one, other) => one.instant.localeCompare(other.instant));
    for (const { instant, tell } of inOrder) await at(instant, tell);
  }
}
