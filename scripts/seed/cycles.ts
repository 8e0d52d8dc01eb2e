/** The clerk plans the cycles, each about a year before it begins, and moves a date when nothing would be open today. */
import { addCycle, addMoment, moveMomentDate } from "@/features/cycles/mutations";
import { getCycle } from "@/features/cycles/queries";
import { DATE_FIELDS } from "@/features/cycles/types";
import { addDays } from "@/lib/dates";
import { fieldsToMove, momentsAsPlanned, movedMoment, seedYears } from "./cycle-plan";
import type { People } from "./people";
import type { Timeline } from "./timeline";

/** In the demo the reason says what it is. */
const REASON = "Verplaatst voor de demonstratie, zodat er een moment open is.";
/** A due date is moved a week before it. */
const MOVED_BEFORE_DUE_DAYS = 7;

export function planCycles(timeline: Timeline, people: People): void {
  const clerk = people.viewer("griffier");
  for (const year of seedYears(timeline.today)) {
    timeline.plan(`${year - 1}-02-02`, async () => {
      await addCycle(clerk, { year, start: "empty" });
      for (const moment of momentsAsPlanned(year))
        await addMoment(clerk, { ...moment, name: null });
    });
  }
  const moved = movedMoment(timeline.today);
  if (!moved) return;
  const { moment, dates } = moved;
  timeline.plan(addDays(moment.dueOn ?? timeline.today, -MOVED_BEFORE_DUE_DAYS), async () => {
    for (const field of fieldsToMove(moment, dates)) {
      const { moments } = await getCycle(clerk, moment.year);
      const now = moments.find(({ kind }) => kind === moment.kind);
      if (!now) throw new Error(`The cycle of ${moment.year} has no ${moment.kind}.`);
      const newOn = dates[DATE_FIELDS[field]];
      await moveMomentDate(clerk, {
        id: now.id,
        field,
        newOn,
        reason: REASON,
        revision: now.revision,
      });
    }
  });
}
