/**
 * A number as it was typed, with the language of the form it was typed in: without it 1.240 says two things. The language
 * travels beside each field in a note of its own, since it may be switched while a form is open. Pure.
 */
import type { Locale } from "@/lib/locale";
import { asTyped, type NumberFault, readNumber } from "./parse";

/** A bare text was typed in Dutch, as all that drafts held before they kept the language. */
export type TypedNumber = string | { text: string; language: Locale };

export const typedNumber = (text: string, language: Locale): TypedNumber =>
  language === "nl" ? text : { text, language };

export const textOf = (typed: TypedNumber): string =>
  typeof typed === "string" ? typed : typed.text;

export const languageOf = (typed: TypedNumber): Locale =>
  typeof typed === "string" ? "nl" : typed.language;

/** A number of the record, as it stands in a field of a form in this language. */
export const numberTyped = (value: number | null, language: Locale): TypedNumber =>
  typedNumber(asTyped(value, language), value === null ? "nl" : language);

/** A number as a form posts it. */
export interface PostedNumber {
  text: string;
  /** The language of the form. */
  shown: Locale;
  typedIn: Locale;
}

/** Before the name of the field that the note is about. */
const NOTE = "numberIn.";
export const noteName = (field: string): string => NOTE + field;
export const isNote = (name: string): boolean => name.startsWith(NOTE);

/** `en`; or `en nl 1.240`, shown in English and, as long as it is this text, typed in Dutch. */
export const noteFor = ({ text, shown, typedIn }: PostedNumber): string =>
  typedIn === shown ? shown : `${shown} ${typedIn} ${text}`;

/** What a note says of the text that stands in the field now. Null for what is no note; without one the form was Dutch. */
export function posted(text: string, note = "nl"): PostedNumber | null {
  const [, shown, typedIn, then] = /^(nl|en)(?: (nl|en) (.*))?$/.exec(note) ?? [];
  if (!shown) return null;
  const language = typedIn && then === text ? typedIn : shown;
  return { text, shown: shown as Locale, typedIn: language as Locale };
}

/** A draft's number among the fields of its form, by name. */
export const numberFields = (name: string, typed: TypedNumber): Record<string, string> => ({
  [name]: textOf(typed),
  [noteName(name)]: languageOf(typed),
});

/** The text that says the same in a form of this language. */
export function textIn(typed: TypedNumber, language: Locale): string {
  const meant = readNumber(textOf(typed), languageOf(typed));
  const isAmbiguous = readNumber(textOf(typed), language, languageOf(typed)).kind === "ambiguous";
  return isAmbiguous && meant.kind === "value" ? asTyped(meant.value, language) : textOf(typed);
}

/** What stands in the way of a number: a key of messages/<locale>/errors.json. */
export interface NumberIssue {
  code: NumberFault | "number_two_readings";
  suggestion?: string | undefined;
}

/** Null when nothing was typed. */
export function readTyped(
  { text, shown, typedIn }: PostedNumber,
  onIssue: (issue: NumberIssue) => void,
): number | null {
  if (text.trim() === "") return null;
  const reading = readNumber(text, shown, typedIn);
  if (reading.kind === "value") return reading.value;
  if (reading.kind === "ambiguous") onIssue({ code: "number_two_readings" });
  else onIssue({ code: reading.fault, suggestion: reading.suggestion });
  return null;
}

/** The button that says which of two readings was meant posts the field and the text to put there. */
export const CHOSEN_NUMBER = "chosen_number";
export const choiceOf = (field: string, text: string): string => `${field} ${text}`;

/** The fields that choosing a reading changes; null when nothing was chosen. */
export function chosenFields(
  choice: unknown,
  noteOf: (name: string) => unknown,
): Record<string, string> | null {
  const [, field, text] = (typeof choice === "string" && /^(\S+) (\S+)$/.exec(choice)) || [];
  if (!field || !text) return null;
  const shown = posted("", String(noteOf(noteName(field)) ?? ""))?.shown;
  return shown ? { [field]: text, [noteName(field)]: shown } : null;
}
