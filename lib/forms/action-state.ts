/** What a server action answers to its form. It crosses the wire, so it holds plain data only. */

import type { Choices } from "./choices";
import { MAX_FIELDS } from "./form-data";
import { STAMP } from "./form-stamp";

export type FormValues = Record<string, string | string[]>;
export type FieldErrors = Record<string, string[]>;

/** Links to the field with this name. */
export interface SummaryLine {
  name: string;
  message: string;
}

/** With the stamp that the form carries from now on; without one it keeps what it has. */
export type ActionState = Outcome & {
  stamp?: string;
  /** By field, what there is to choose from after a search. */
  found?: Record<string, Choices>;
};

type Outcome =
  | { status: "idle" }
  | {
      status: "invalid";
      message: string;
      fieldErrors: FieldErrors;
      /** What the summary says, whole, instead of a line for each field: a long form has many alike. */
      summary?: readonly SummaryLine[];
      values: FormValues;
    }
  | { status: "failed"; message: string; values: FormValues; fieldErrors?: FieldErrors }
  /** The page is of an earlier release of the product: it has to be loaded again. */
  | { status: "outdated"; message: string; values: FormValues; fieldErrors?: FieldErrors }
  | {
      status: "sign_in_required";
      message: string;
      values: FormValues;
      fieldErrors?: FieldErrors;
    }
  | {
      status: "done";
      message?: string;
      /** When the form stays open: what it holds from now on. */
      values?: FormValues;
    };

export type FormAction = (previous: ActionState, form: FormData) => Promise<ActionState>;

export const idle: ActionState = { status: "idle" };

/** The sign-in block inside an expired form posts these; an action reads them before anything else. */
export const REAUTH_EMAIL = "reauth_email";
export const REAUTH_PASSWORD = "reauth_password";

/**
 * What was typed, to be shown again after an error. Leaves out files (a browser takes none back), the framework's own
 * `$ACTION` fields, and passwords (never sent back to a page). A name that occurs more than once becomes a list. Fields beyond
 * what a form is read for are left out: a stranger may post any number of them, or something that is no form.
 */
export function valuesOf(form: FormData): FormValues {
  if (!(form instanceof FormData)) return {};
  const values = new Map<string, string | string[]>();
  let count = 0;
  for (const [name, value] of form.entries()) {
    if (typeof value !== "string" || name === STAMP || name.startsWith("$ACTION")) continue;
    if (/password/i.test(name)) continue;
    if (++count > MAX_FIELDS) break;
    const earlier = values.get(name);
    if (earlier === undefined) values.set(name, value);
    else if (Array.isArray(earlier)) earlier.push(value);
    else values.set(name, [earlier, value]);
  }
  return Object.fromEntries(values);
}
