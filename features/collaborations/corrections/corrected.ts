/** What was put right in the record of a collaboration: which change is a correction, and how one reads. Pure. */
import type { CorrectionVerb, RecordPart } from "@/db/vocabulary";
import type { CalendarDate } from "@/lib/dates";

export type Value = string | number | null;

/**
 * Beside a goal, what a report was judged by. A note, a source and the date that a milestone is expected on go with the time, and
 * so does the first date on which it was done.
 */
const HELD: Record<"goal" | "indicator" | "milestone", readonly string[]> = {
  goal: ["text"],
  indicator: [
    "name",
    "unit",
    "direction",
    "baseline",
    "baselineOn",
    "target",
    "targetFrom",
    "targetTo",
    "targetOn",
  ],
  milestone: ["name", "plannedOn"],
};

/** @param before the fields that differ, as they were */
export const isCorrection = (
  part: "goal" | "indicator" | "milestone",
  before: Readonly<Record<string, Value | undefined>>,
): boolean =>
  Object.entries(before).some(
    ([field, value]) => HELD[part].includes(field) || (field === "doneOn" && value !== null),
  );

/** As it is kept. */
export type Correction = {
  id: string;
  part: RecordPart;
  rowId: string;
  verb: CorrectionVerb;
  was: Record<string, Value> | null;
  became: Record<string, Value> | null;
  reason: string;
  on: CalendarDate;
  by: string;
};

/** A row by the fields that people know. */
type Fields = Record<string, Value>;

export type ShownCorrection = Omit<Correction, "was" | "became"> & {
  /** Where it is shown: the id of the row itself or of the nearest it belongs to that still counts, or the name of its card. */
  under: string;
  name: string;
  /** Whether its name has to be said there: it stands beneath something else. */
  isNamed: boolean;
  /** The indicators that went with a goal. */
  along: string[];
  unit: string | null;
  /** The year or the date of a figure, as it is now. */
  measuredOn: string | null;
  /** What was struck through. Of what was withdrawn only a figure has one: the rest is struck by its name. */
  changes: { field: string; old: Value; now: Value }[];
};

export type KnownRow = {
  /** What it belongs to: the goal of an indicator, the indicator of a figure, or the name of its card. */
  owner: string;
  name: string;
  unit: string | null;
  fields: Fields;
};

/**
 * Each correction as it is shown, the newest last. Older ones do not say what a field became: what the next one found, or what stands now.
 * @param rows every row of the record by its id, the withdrawn ones too
 */
export function shownCorrections(
  corrections: readonly Correction[],
  rows: ReadonlyMap<string, KnownRow>,
): ShownCorrection[] {
  const counts = countingRows(corrections);
  const placeOf = (id: string): string => {
    const row = rows.get(id);
    return row && !counts({ id }) ? placeOf(row.owner) : id;
  };
  const namesIn = (id: string) =>
    [...rows]
      .filter(([own, { owner }]) => owner === id && counts({ id: own }))
      .map(([, { name }]) => name);
  return corrections.flatMap(({ was, became, ...correction }, index) => {
    const row = rows.get(correction.rowId);
    if (!row) return [];
    const next = (field: string) =>
      corrections
        .slice(index + 1)
        .find((one) => one.rowId === correction.rowId && field in (one.was ?? {}))?.was?.[field];
    const changes = was
      ? Object.entries(was).map(([field, old]) => {
          if (became && field in became) return { field, old, now: became[field] ?? null };
          const later = next(field);
          return { field, old, now: later === undefined ? (row.fields[field] ?? null) : later };
        })
      : correction.part === "measurement"
        ? [{ field: "value", old: row.fields.value ?? null, now: null }]
        : [];
    const measuredOn = (row.fields.measuredOn as string | undefined) ?? null;
    const { part, rowId, verb } = correction;
    const place = isOwnPlace(correction) ? rowId : row.owner;
    const under = placeOf(place);
    const isNamed = under !== place || (part === "milestone" && verb === "corrected");
    const along = part === "goal" && verb === "withdrawn" ? namesIn(rowId) : [];
    const { name, unit } = row;
    return [{ ...correction, under, name, isNamed, along, unit, measuredOn, changes }];
  });
}

/** @returns whether a row still counts */
export function countingRows(corrections: readonly Pick<Correction, "verb" | "rowId">[]) {
  const withdrawn = new Set(
    corrections.filter(({ verb }) => verb === "withdrawn").map(({ rowId }) => rowId),
  );
  return ({ id }: { id: string }): boolean => !withdrawn.has(id);
}

/** A goal and an indicator that were corrected are still there; all else is shown where it belongs. */
const isOwnPlace = ({ part, verb }: Pick<Correction, "part" | "verb">) =>
  verb === "corrected" && (part === "goal" || part === "indicator");

type Named = { id: string; name: string };
type RecordRows = {
  goals: readonly { id: string; text: string; indicators: readonly IndicatorRow[] }[];
  milestones: readonly (Named & { plannedOn: string; expectedOn: Value; doneOn: Value })[];
  facts: readonly { id: string; text: string; sourceUrl: string }[];
};
type IndicatorRow = Named & {
  unit: string;
  measurements: readonly { id: string; measuredOn: string; value: number; sourceUrl: Value }[];
};

/** Every row of a record by its id, with what is struck through when it is withdrawn. */
export function knownRows({ goals, milestones, facts }: RecordRows): Map<string, KnownRow> {
  const rows = new Map<string, KnownRow>();
  for (const { id, text, indicators } of goals) {
    rows.set(id, { owner: "goals", name: text, unit: null, fields: { text } });
    for (const { measurements, ...indicator } of indicators) {
      const { name, unit, id: indicatorId } = indicator;
      const fields = indicator as unknown as Fields;
      rows.set(indicatorId, { owner: id, name, unit, fields });
      for (const { id: measurementId, ...figure } of measurements) {
        rows.set(measurementId, { owner: indicatorId, name, unit, fields: figure });
      }
    }
  }
  for (const { id, ...milestone } of milestones) {
    rows.set(id, { owner: "milestones", name: milestone.name, unit: null, fields: milestone });
  }
  for (const { id, ...fact } of facts) {
    rows.set(id, { owner: "facts", name: fact.text, unit: null, fields: fact });
  }
  return rows;
}
