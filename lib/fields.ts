/**
 * What people type, field by field. Messages are keys of messages/<locale>/errors.json.
 */
import { z } from "zod";
import { isCalendarDate } from "./dates";

const SHORT_TEXT_MAX = 200;
export const LONG_TEXT_MAX = 5000;

// NUL and the other control characters but tab and newline have no place in a text people typed.
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point.
export const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const typed = z
  .string("required")
  .transform((value) => value.replace(/\r\n?/g, "\n").trim())
  .refine((value) => !CONTROL_CHARACTERS.test(value), "control_characters");

/** A text that must be there. */
export const requiredText = (max = SHORT_TEXT_MAX) =>
  typed.pipe(z.string().min(1, "required").max(max, "too_long"));

/** A text that may be empty, then null. */
export const optionalText = (max = SHORT_TEXT_MAX) =>
  typed
    .optional()
    .transform((value) => value || null)
    .pipe(z.string().max(max, "too_long").nullable());

export const requiredDate = () =>
  typed.pipe(z.string().min(1, "required").refine(isCalendarDate, "not_a_date"));

export const optionalDate = () =>
  typed
    .optional()
    .transform((value) => value || null)
    .pipe(z.string().refine(isCalendarDate, "not_a_date").nullable());

/** A draft keeps what was typed, also when it is not right yet; only its size and its characters are bounded. */
export const draftText = (max = SHORT_TEXT_MAX) =>
  z
    .string("invalid_value")
    .transform((text) => text.replace(/\r\n?/g, "\n"))
    .refine((text) => !CONTROL_CHARACTERS.test(text), "control_characters")
    .pipe(z.string().max(max, "too_long"))
    .default("");

/** Autosave posts the fields of the form as the browser would, name by name. */
export const autosaveSchema = z.object({
  fields: z.array(z.tuple([z.string().max(200), z.string()])).max(2000),
});

/** One word out of a closed list. */
export const word = <T extends string>(values: readonly T[]) =>
  z.enum(values as unknown as [T, ...T[]], "choose_one");

export const optionalWord = <T extends string>(values: readonly T[]) =>
  z
    .union([z.literal(""), word(values)], "choose_one")
    .optional()
    .transform((value) => (value ? (value as T) : null));

/** A number as people type it: 1240, 1.240, 2,6 or 2.6. Thousands dots are only read in groups of three. */
export function parseDecimal(text: string): number | null {
  const bare = text.replace(/\s|€/g, "");
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare))
    return Number(bare.replaceAll(".", "").replace(",", "."));
  if (/^-?\d{1,15}([.,]\d{1,6})?$/.test(bare)) return Number(bare.replace(",", "."));
  return null;
}

export const optionalDecimal = () =>
  typed.optional().transform((value, context) => {
    if (!value) return null;
    const parsed = parseDecimal(value);
    if (parsed === null) context.addIssue({ code: "custom", message: "not_a_number" });
    return parsed;
  });

/** Whole euros, as typed with or without thousands dots. */
export const optionalEuros = () =>
  optionalDecimal().refine((value) => value === null || Number.isSafeInteger(value), "whole_euros");

export const email = () =>
  typed
    .transform((value) => value.toLowerCase())
    // Its length first: the expression for an address runs out of room on millions of characters.
    .pipe(z.string().max(SHORT_TEXT_MAX, "too_long"))
    .pipe(z.email("not_an_email"));

export const id = () => z.uuid("choose_one");

export const checkbox = () =>
  z
    .union([z.literal("on"), z.literal("true"), z.literal("")])
    .optional()
    .transform(Boolean);

/** A link that evidence may have: http or https, nothing a browser would run. */
export const httpUrl = () =>
  typed.pipe(
    z
      .string()
      .min(1, "required")
      .max(2000, "too_long")
      .refine(
        (value) => /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : ""),
        "not_a_link",
      ),
  );
