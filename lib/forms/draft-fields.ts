/** Drafts as the fields of their form, by name: where two differ, and how the other one travels in an answer. Pure. */
import type { Locale } from "@/lib/locale";
import { isNote, noteName, posted, textIn, typedNumber } from "../numbers/typed-numbers";

export type DraftFields = Record<string, string | string[]>;

/** What was saved after a form was opened, in the fields where it differs from what was typed. */
export interface DraftConflict {
  /** A save that names this one overwrites it, knowingly. */
  revision: number;
  savedBy: string;
  /** Saved by who typed, in another window: nobody is their own opponent. */
  isOwn: boolean;
  savedAt: Date;
  /** By the name of the field; ticks by what they stand for. */
  theirs: Record<string, string>;
}

/** The fields in which the other draft says something else, with what it says in a form of this language. */
export function differentFields(
  myFields: DraftFields,
  theirFields: DraftFields,
  language: Locale = "nl",
): DraftFields {
  const [mine, theirs] = [numbersIn(myFields, language), numbersIn(theirFields, language)];
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const different: DraftFields = {};
  for (const name of names) {
    const empty = name.endsWith("[]") ? [] : "";
    const [one, other] = [mine[name] ?? empty, theirs[name] ?? empty];
    if (asText(one) !== asText(other)) different[name] = other;
  }
  return different;
}

/** Numbers as they are written in this language, without the notes that say in which they were typed. */
function numbersIn(fields: DraftFields, language: Locale): DraftFields {
  const shown: DraftFields = {};
  for (const [name, value] of Object.entries(fields)) {
    if (isNote(name)) continue;
    const note = fields[noteName(name)];
    const typed = typeof value === "string" && typeof note === "string" && posted(value, note);
    shown[name] = typed ? textIn(typedNumber(typed.text, typed.typedIn), language) : value;
  }
  return shown;
}

/** As text; ticks by what they stand for. */
export const namedFields = (
  fields: DraftFields,
  named: ReadonlyMap<string, string>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((id) => named.get(id) ?? id).join("; ") : value,
    ]),
  );

/** White space at the ends and the order of ticks make no difference. */
const asText = (value: string | string[]): string =>
  Array.isArray(value) ? [...value].sort().join() : value.trim();

const THEIRS = "theirs.";

/** What somebody else saved, under names that do not meet those of the fields. */
export const asTheirs = (theirs: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(theirs).map(([name, text]) => [THEIRS + name, text]));

/** The way back: what somebody else saved, by the name of the field. */
export function theirsOf(values: DraftFields): Record<string, string> {
  const theirs: Record<string, string> = {};
  for (const [name, text] of Object.entries(values)) {
    if (name.startsWith(THEIRS) && typeof text === "string")
      theirs[name.slice(THEIRS.length)] = text;
  }
  return theirs;
}
