import { date, idOf, index, instant, integer, table, text, wordCheck, words } from "../columns";
import { MOMENT_DATES, MOMENT_KINDS, MOMENT_SIDES } from "../vocabulary";
import { act } from "./acts";

/** A planning cycle is one budget year; it spans three calendar years. */
export const cycles = table("cycles", {
  year: integer("year").primaryKey(),
  createdAt: instant("created_at").notNull(),
});

/** A moment of a cycle. A missing date means: no date agreed. */
export const moments = table(
  "moments",
  {
    id: text("id").primaryKey(),
    cycleYear: integer("cycle_year")
      .notNull()
      .references(() => cycles.year),
    position: integer("position").notNull(),
    kind: words("kind", MOMENT_KINDS).notNull(),
    side: words("side", MOMENT_SIDES).notNull(),
    /** The municipality's own name; required for `other`, absent for the known kinds. */
    name: text("name"),
    opensOn: date("opens_on"),
    dueOn: date("due_on"),
    releaseDueOn: date("release_due_on"),
    committeeOn: date("committee_on"),
    councilOn: date("council_on"),
    sourceUrl: text("source_url"),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    index("moments_cycle_index").on(t.cycleYear, t.position),
    index("moments_due_index").on(t.side, t.dueOn),
    wordCheck("moments_kind_check", t.kind, MOMENT_KINDS),
    wordCheck("moments_side_check", t.side, MOMENT_SIDES),
  ],
);

/** A moved date keeps the old one, with the reason. */
export const momentDateChanges = table(
  "moment_date_changes",
  {
    id: text("id").primaryKey(),
    momentId: idOf("moment_id", () => moments.id),
    field: words("field", MOMENT_DATES).notNull(),
    oldOn: date("old_on"),
    newOn: date("new_on"),
    reason: text("reason").notNull(),
    ...act("changed"),
  },
  (t) => [
    index("moment_date_changes_moment_index").on(t.momentId, t.changedAt),
    wordCheck("moment_date_changes_field_check", t.field, MOMENT_DATES),
  ],
);
