/**
 * What people type, field by field. Messages are keys of messages/<locale>/errors.json.
 */
import { z } from "zod";
import { LOCALES } from "@/lib/locale";
import { isCalendarDate } from "./dates";
import {
  type PostedNumber,
  readTyped,
  type TypedNumber,
  typedNumber,
} from "./numbers/typed-numbers";
import { hasDirectionMarks, isVisible, normaliseName, normaliseText } from "./text/normalise";

const SHORT_TEXT_MAX = 200;
export const LONG_TEXT_MAX = 5000;

const typed = z.string("required").transform((value) => normaliseText(value).trim());

/** Without what would turn it round: taken out silently, it would not be the name that somebody saw as they typed it. */
const typedName = z
  .string("required")
  .refine((value) => !hasDirectionMarks(value) || !isVisible(value), "direction_marks")
  .transform(normaliseName);

/** A text that must be there, for somebody to see. */
export const requiredText = (max = SHORT_TEXT_MAX) => required(typed, max);

/** A text that may be empty, then null. */
export const optionalText = (max = SHORT_TEXT_MAX) => optional(typed, max);

/** What something or somebody is called, on one line. */
export const requiredName = (max = SHORT_TEXT_MAX) => required(typedName, max);

export const optionalName = (max = SHORT_TEXT_MAX) => optional(typedName, max);

type Typed = typeof typed | typeof typedName;

const required = (text: Typed, max: number) =>
  text.pipe(z.string().refine(isVisible, "required").max(max, "too_long"));

const optional = (text: Typed, max: number) =>
  text
    .optional()
    .transform((value) => (value && isVisible(value) ? value : null))
    .pipe(z.string().max(max, "too_long").nullable());

export const requiredDate = () =>
  typed.pipe(z.string().min(1, "required").refine(isCalendarDate, "not_a_date"));

export const optionalDate = () =>
  typed
    .optional()
    .transform((value) => value || null)
    .pipe(z.string().refine(isCalendarDate, "not_a_date").nullable());

/** A draft keeps what was typed, also when it is not right yet; only its size is bounded. */
export const draftText = (max = SHORT_TEXT_MAX) =>
  z
    .string("invalid_value")
    .transform(normaliseText)
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

/** As `formObject` makes it. A bare text comes from a form that says no language. */
const number = z.union(
  [
    z.string().transform((text): PostedNumber => ({ text, shown: "nl", typedIn: "nl" })),
    z.object({ text: z.string(), shown: z.enum(LOCALES), typedIn: z.enum(LOCALES) }),
  ],
  "invalid_value",
);

/** A number in the language of its form, or nothing. */
export const optionalDecimal = () =>
  number.optional().transform((typed, context) => {
    if (!typed) return null;
    let isRead = true;
    const value = readTyped(typed, ({ code, suggestion }) => {
      isRead = false;
      context.addIssue({ code: "custom", message: code, params: { suggestion } });
    });
    return isRead ? value : z.NEVER;
  });

export const requiredDecimal = () =>
  optionalDecimal().transform((value, context) => {
    if (value !== null) return value;
    context.addIssue({ code: "custom", message: "required" });
    return z.NEVER;
  });

/** A whole number between two bounds. */
export const requiredCount = (least: number, most: number, message: string) =>
  requiredDecimal().refine(
    (value) => Number.isInteger(value) && value >= least && value <= most,
    message,
  );

/** A draft keeps what was typed, with the language it was typed in. */
export const draftNumber = () =>
  number
    .default({ text: "", shown: "nl", typedIn: "nl" })
    .transform((typed, context): TypedNumber => {
      const text = draftText().safeParse(typed.text);
      if (text.success) return typedNumber(text.data, typed.typedIn);
      context.issues.push(...(text.error.issues as z.core.$ZodRawIssue[]));
      return z.NEVER;
    });

/** Whole euros. */
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
