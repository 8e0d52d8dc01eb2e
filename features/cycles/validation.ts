import { z } from "zod";
import { MOMENT_DATES, MOMENT_KINDS, MOMENT_SIDES } from "@/db/vocabulary";
import {
  httpUrl,
  id,
  optionalDate,
  optionalName,
  optionalWord,
  requiredText,
  word,
} from "@/lib/fields";
import { FIRST_YEAR, isWithinCycle, LAST_YEAR, sideOf } from "./calendar";
import { dateOutOfOrder } from "./moment-state";
import { DATE_FIELDS, type MomentDates } from "./types";

const NAME_MAX = 80;
const REASON_MAX = 500;

/** A new cycle begins with the five moments of the pattern, or with none. */
export const CYCLE_STARTS = ["pattern", "empty"] as const;

export const cycleYear = z.coerce
  .number("year_range")
  .int("year_range")
  .min(FIRST_YEAR, "year_range")
  .max(LAST_YEAR, "year_range");

const revision = z.coerce
  .number("changed_meanwhile")
  .int("changed_meanwhile")
  .min(1, "changed_meanwhile");

const optionalUrl = () =>
  z
    .union([z.literal(""), httpUrl()])
    .optional()
    .transform((value) => value || null);

export const cycleSchema = z.object({ year: cycleYear, start: word(CYCLE_STARTS) });
export type NewCycle = z.output<typeof cycleSchema>;

export const newMomentSchema = z
  .object({
    year: cycleYear,
    kind: word(MOMENT_KINDS),
    name: optionalName(NAME_MAX),
    side: optionalWord(MOMENT_SIDES),
    opensOn: optionalDate(),
    dueOn: optionalDate(),
    releaseDueOn: optionalDate(),
    committeeOn: optionalDate(),
    councilOn: optionalDate(),
    sourceUrl: optionalUrl(),
  })
  .superRefine((typed, context) => {
    if (typed.kind === "other" && !typed.name) refuse(context, "name", "required");
    if (typed.kind === "other" && !typed.side) refuse(context, "side", "choose_one");
    for (const fault of faultsInDates(typed.year, typed)) refuse(context, fault.field, fault.code);
  })
  // A known kind carries its own name and side, whatever was typed for another.
  .transform(({ kind, name, side, ...typed }) =>
    kind === "other"
      ? { ...typed, kind, name, side: side ?? "control" }
      : { ...typed, kind, name: null, side: sideOf(kind) },
  );
export type NewMoment = z.output<typeof newMomentSchema>;

/** What can change of a moment beside its dates. Of a known kind only the source. */
export const momentSchema = z.object({
  id: id(),
  name: optionalName(NAME_MAX),
  side: optionalWord(MOMENT_SIDES),
  sourceUrl: optionalUrl(),
  revision,
});
export type ChangedMoment = z.output<typeof momentSchema>;

export const movedDateSchema = z.object({
  id: id(),
  field: word(MOMENT_DATES),
  /** Null: no date agreed any more. */
  newOn: optionalDate(),
  reason: requiredText(REASON_MAX),
  revision,
});
export type MovedDate = z.output<typeof movedDateSchema>;

type DateFault = { field: keyof MomentDates; code: "dates_out_of_order" | "date_outside_cycle" };

/** What is wrong with the dates of a moment, in a cycle of that budget year. */
export function faultsInDates(year: number, dates: MomentDates): DateFault[] {
  const faults: DateFault[] = Object.values(DATE_FIELDS)
    .filter((field) => dates[field] !== null && !isWithinCycle(year, dates[field]))
    .map((field) => ({ field, code: "date_outside_cycle" }));
  const tooEarly = dateOutOfOrder(dates);
  if (tooEarly) faults.push({ field: DATE_FIELDS[tooEarly], code: "dates_out_of_order" });
  return faults;
}

function refuse(context: z.RefinementCtx, field: string, message: string): void {
  context.addIssue({ code: "custom", path: [field], message });
}
