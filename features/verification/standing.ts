/** How a record stands against what events, and a seal, say of it. Pure. */
import { canonicalForm } from "@/features/audit-log/canonical";
import { isInOneGo, type Telling } from "@/features/audit-log/retelling";

type Row = Record<string, unknown>;

export type Told = Telling & { sequence: number; occurredAt: Date };
/** A seal of the record: whether fields have the hash in it. */
export type SealedRecord = { sequence: number; fits: (fields: Row) => boolean };
/** `open`: the log does not say all of it. */
export type Standing = "held" | "open" | "changed";

/**
 * From the newest event back: what an event brought has to stand, and is taken away again, until what is left has the hash in
 * the seal, or is what the event that made the record says. Nothing comes before that one.
 */
export function standingOf(
  fields: Row,
  told: readonly Told[],
  seal: SealedRecord | undefined,
): Standing {
  const isSeal = (step: Told | SealedRecord): step is SealedRecord => "fits" in step;
  const steps = [...oncePerTime(told), ...(seal ? [seal] : [])];
  steps.sort((one, other) => other.sequence - one.sequence);
  const saidOf = new Set<string>();
  let left = fields;
  let isMade = false;
  for (const step of steps) {
    if (isMade) return "changed";
    if (isSeal(step)) {
      if (!step.fits(left)) return "changed";
      continue;
    }
    if (!stands(step, left)) return "changed";
    for (const name of namesIn(step)) saidOf.add(name);
    isMade = step.was === null;
    left = { ...left, ...pickKnown(step.was ?? {}, fields) };
  }
  const isTold =
    isMade && Object.entries(fields).every(([name, value]) => value === null || saidOf.has(name));
  return seal || isTold ? "held" : "open";
}

const namesIn = ({ is, at = [] }: Telling) => [...Object.keys(is), ...at];

const pickKnown = (said: Row, fields: Row): Row =>
  Object.fromEntries(Object.entries(said).filter(([name]) => name in fields));

function stands({ is, at = [], occurredAt }: Told, fields: Row): boolean {
  const isSaid = Object.entries(pickKnown(is, fields)).every(
    ([name, value]) => canonicalForm(fields[name]) === canonicalForm(value),
  );
  return (
    isSaid &&
    at.every((name) => {
      const time = fields[name];
      return (
        !(name in fields) || (time instanceof Date && isInOneGo({ at: time }, { at: occurredAt }))
      );
    })
  );
}

/** A time is filled in once: who opens a link again opened it before. */
function oncePerTime(told: readonly Told[]): Told[] {
  const filled = new Set<string>();
  return told.map((telling) => {
    const again = (telling.at ?? []).filter((name) => filled.has(name));
    for (const name of telling.at ?? []) filled.add(name);
    if (again.length === 0 || telling.was === null) return telling;
    const at = telling.at?.filter((name) => !again.includes(name)) ?? [];
    const was = Object.entries(telling.was).filter(([name]) => !again.includes(name));
    return { ...telling, at, was: Object.fromEntries(was) };
  });
}
