import type { Locale } from "@/lib/locale";
import { isNote, noteName, posted } from "../numbers/typed-numbers";

/**
 * A submitted form as an object: `scores.scoping.reason` and `deviations.0.cause` become nested,
 * a name that ends in `[]` becomes a list, a number comes with its language. What a stranger may post is bounded here; what is no form has nothing in it.
 */
export type FormObject = { [key: string]: FormValue };
type FormValue = string | File | FormValue[] | FormObject;

export const MAX_FIELDS = 2000;
const MAX_DEPTH = 5;
const MAX_ROWS = 200;
const NAME = /^[a-zA-Z][\w-]*(\.[\w-]+)*(\[\])?$/;

export function formObject(form: FormData): FormObject {
  if (!(form instanceof FormData)) return {};
  const root: FormObject = Object.create(null);
  const notes = notesIn(form);
  let count = 0;
  for (const [name, value] of form.entries()) {
    if (!NAME.test(name) || ++count > MAX_FIELDS || isNote(name)) continue;
    const path = name.replace(/\[\]$/, "").split(".");
    if (path.length > MAX_DEPTH || path.includes("__proto__")) continue;
    const last = path.pop() as string;
    let node = root;
    for (const step of path) {
      const next = node[step];
      const child: FormObject = isNode(next) ? next : Object.create(null);
      node[step] = child;
      node = child;
    }
    if (name.endsWith("[]")) {
      const list = node[last];
      if (Array.isArray(list)) list.push(value);
      else node[last] = [value];
    } else node[last] = withLanguage(value, notes.get(noteName(name)) ?? null);
  }
  return withLists(root) as FormObject;
}

/** In one pass: asking the form for each would take a pass a field. */
function notesIn(form: FormData): Map<string, FormDataEntryValue> {
  const notes = new Map<string, FormDataEntryValue>();
  for (const [name, note] of form.entries()) {
    if (isNote(name) && notes.size < MAX_FIELDS && !notes.has(name)) notes.set(name, note);
  }
  return notes;
}

/** The language in which the form was shown, which the page need not be any more. Forms without numbers do not say. */
export function languageOfForm(form: FormData): Locale {
  for (const [name, note] of form.entries()) {
    const shown = isNote(name) && typeof note === "string" && posted("", note)?.shown;
    if (shown) return shown;
  }
  return "nl";
}

/** A note that says nothing makes a number that no field takes. */
function withLanguage(value: FormValue, note: FormDataEntryValue | null): FormValue {
  if (note === null || typeof value !== "string") return value;
  return { text: value, ...(typeof note === "string" && posted(value, note)) };
}

function isNode(value: FormValue | undefined): value is FormObject {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof File)
  );
}

/** Turns objects whose keys are all row numbers into lists, in the order of those numbers. */
function withLists(value: FormValue): FormValue {
  if (!isNode(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, withLists(member)] as const);
  if (entries.length > 0 && entries.every(([key]) => /^\d{1,4}$/.test(key))) {
    return entries
      .sort(([one], [other]) => Number(one) - Number(other))
      .slice(0, MAX_ROWS)
      .map(([, member]) => member);
  }
  return Object.fromEntries(entries);
}
