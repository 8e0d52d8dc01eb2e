"use client";

import { REAUTH_EMAIL, REAUTH_PASSWORD } from "@/lib/forms/action-state";
import { noteName, posted } from "@/lib/numbers/typed-numbers";

export type Fields = [name: string, value: string][];

/** What the form holds now, as the browser would post it; without what belongs to the framework and to signing in. */
export function readFields(form: HTMLFormElement): Fields {
  const fields: Fields = [];
  for (const [name, value] of new FormData(form).entries()) {
    if (typeof value !== "string" || name.startsWith("$ACTION")) continue;
    if (name !== REAUTH_EMAIL && name !== REAUTH_PASSWORD) fields.push([name, value]);
  }
  return fields;
}

/** What a person typed: the fields without the hidden ones, to compare with. */
export const typedPart = (fields: Fields, hidden: ReadonlySet<string>): string =>
  JSON.stringify(fields.filter(([name, value]) => !hidden.has(name) && value !== "").sort(byName));

export const hiddenNames = (form: HTMLFormElement): ReadonlySet<string> =>
  new Set(
    Array.from(
      form.querySelectorAll("input[type=hidden]"),
      (input) => input.getAttribute("name") ?? "",
    ),
  );

const byName = ([one]: Fields[number], [other]: Fields[number]) => (one < other ? -1 : 1);

/** The fields that no longer say what the page came with. */
export const typedNames = (form: HTMLFormElement): ReadonlySet<string> =>
  new Set(
    Array.from(form.elements)
      .filter(isControl)
      .filter(isTyped)
      .map(({ name }) => name),
  );

function isTyped(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const options = Array.from(control.options);
    const start = options.find(({ defaultSelected }) => defaultSelected) ?? options[0];
    return control.value !== start?.value;
  }
  return isTicked(control)
    ? control.checked !== control.defaultChecked
    : control.value !== control.defaultValue;
}

/** Puts values back into the form, or into some of its fields, as if they were typed. */
export function writeFields(
  form: HTMLFormElement,
  fields: Fields,
  names?: ReadonlySet<string>,
): void {
  for (const control of form.elements) {
    if (!isControl(control) || /^(?:hidden|file)$/.test(control.type)) continue;
    if (names && !names.has(control.name)) continue;
    const values = fields.filter(([name]) => name === control.name).map(([, value]) => value);
    if (isTicked(control)) {
      control.checked = values.includes(control.value);
    } else if (values[0] !== undefined) {
      control.value = values[0];
      keepLanguage(control, values[0], fields);
    }
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** What was typed in another language is no less so when it is put back: the field of a number reads this as it changes. */
function keepLanguage(control: Control, text: string, fields: Fields): void {
  if (!(control instanceof HTMLInputElement) || control.inputMode !== "decimal") return;
  const note = fields.find(([name]) => name === noteName(control.name))?.[1];
  const typed = posted(text, note);
  if (typed) control.dataset.typedIn = typed.typedIn;
}

export function writeField(form: HTMLFormElement, name: string, value: string): void {
  for (const control of form.elements) {
    if (!isControl(control) || control.name !== name) continue;
    if (isTicked(control)) {
      control.checked = control.value === value;
    } else control.value = value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

const isTicked = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(control.type);
