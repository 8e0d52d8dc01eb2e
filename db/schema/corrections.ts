import { relations, sql } from "drizzle-orm";
import { idOf, index, integer, json, table, text, uniqueIndex, wordCheck, words } from "../columns";
import { CORRECTION_VERBS, RECORD_PARTS } from "../vocabulary";
import { act } from "./acts";
import { collaborations } from "./collaborations";
import { users } from "./users";

/**
 * What was put right in the record, one row a time, only ever added. A corrected row has what holds now in its own table, and
 * here what it was and what the correction made of it; a withdrawn row stays as it was and counts no more.
 */
export const recordCorrections = table(
  "record_corrections",
  {
    id: text("id").primaryKey(),
    collaborationId: idOf("collaboration_id", () => collaborations.id),
    part: words("part", RECORD_PARTS).notNull(),
    /** Of the goal, indicator, measurement, milestone or fact. */
    rowId: text("row_id").notNull(),
    verb: words("verb", CORRECTION_VERBS).notNull(),
    /** The values that changed, as they were; null for what was withdrawn. */
    was: json<Record<string, string | number | null>>("was"),
    /** The same values, as the correction made them; null for what was withdrawn, and where it was made before this was kept. */
    became: json<Record<string, string | number | null>>("became"),
    reason: text("reason").notNull(),
    /** Of the collaboration as it was made: the order in which they came. */
    revision: integer("revision").notNull(),
    ...act("made"),
  },
  (t) => [
    index("record_corrections_collaboration_index").on(t.collaborationId, t.revision),
    uniqueIndex("record_corrections_withdrawn_once").on(t.rowId).where(sql`verb = 'withdrawn'`),
    wordCheck("record_corrections_part_check", t.part, RECORD_PARTS),
    wordCheck("record_corrections_verb_check", t.verb, CORRECTION_VERBS),
  ],
);

export const recordCorrectionsRelations = relations(recordCorrections, ({ one }) => ({
  collaboration: one(collaborations, {
    fields: [recordCorrections.collaborationId],
    references: [collaborations.id],
  }),
  madeBy: one(users, { fields: [recordCorrections.madeById], references: [users.id] }),
}));
