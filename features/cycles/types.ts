import type { MomentDate, MomentKind, MomentSide } from "@/db/vocabulary";
import type { CalendarDate } from "@/lib/dates";

/** The five dates of a moment. Null: no date agreed. */
export type MomentDates = {
  opensOn: CalendarDate | null;
  dueOn: CalendarDate | null;
  releaseDueOn: CalendarDate | null;
  committeeOn: CalendarDate | null;
  councilOn: CalendarDate | null;
};

/** The dates by their word in the vocabulary, in the order in which they come. */
export const DATE_FIELDS = {
  opens_on: "opensOn",
  due_on: "dueOn",
  release_due_on: "releaseDueOn",
  committee_on: "committeeOn",
  council_on: "councilOn",
} as const satisfies Record<MomentDate, keyof MomentDates>;

export type MomentSummary = MomentDates & {
  id: string;
  cycleYear: number;
  position: number;
  kind: MomentKind;
  side: MomentSide;
  /** The municipality's own name, of the kind `other` only. */
  name: string | null;
  sourceUrl: string | null;
};

/** A moved date: what it was, what it became, and why. */
export type MomentDateChange = {
  id: string;
  field: MomentDate;
  oldOn: CalendarDate | null;
  newOn: CalendarDate | null;
  reason: string;
  changedBy: string;
  changedAt: Date;
};

export type MomentDetail = MomentSummary & { revision: number; dateChanges: MomentDateChange[] };

export type CycleSummary = { year: number; moments: MomentSummary[] };
export type CycleDetail = { year: number; moments: MomentDetail[] };
