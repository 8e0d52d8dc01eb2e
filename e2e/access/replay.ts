/** Takes a form as one person was given it, and sends it as another: by hand, without the page's own script. */
import { type APIRequestContext, type APIResponse, expect, type Page } from "@playwright/test";
import type { ActionRow } from "./rows";

export type Entry = [name: string, value: string];

/** A field as it was given, and what it can hold. */
export interface TakenField {
  name: string;
  value: string;
  kind: "text" | "choice" | "date" | "hidden";
}

/** `{option:words}` in a field stands for the value of the option with these words. */
const OPTION = /^\{option:(.+)\}$/;

const INPUTS = [
  "select",
  "textarea",
  "input:checked",
  "input:not([type=radio], [type=checkbox], [type=file])",
].join(", ");

const KINDS: Record<string, TakenField["kind"]> = {
  SELECT: "choice",
  radio: "choice",
  checkbox: "choice",
  date: "date",
  hidden: "hidden",
};

/** What the browser would send, the framework's own hidden fields included, with other values for some fields. */
export async function takeForm(page: Page, { label, button, fields = {} }: ActionRow["form"]) {
  const form = findForm(page, { label, button });
  await expect(form, `the form ${label ?? button}`).toHaveCount(1);
  const taken: TakenField[] = [];
  for (const input of await form.locator(INPUTS).all()) {
    const [name, value, type] = await input.evaluate((element) => {
      const { name, value, type } = element as HTMLInputElement;
      return [name, value, element.tagName === "SELECT" ? "SELECT" : type] as const;
    });
    if (name) taken.push({ name, value, kind: KINDS[type] ?? "text" });
  }
  for (const [name, typed] of Object.entries(fields)) {
    const words = OPTION.exec(typed)?.[1];
    const option = form.locator(`select[name="${name}"] option`).filter({ hasText: words });
    const value = words ? ((await option.first().getAttribute("value")) ?? "") : typed;
    const known = taken.find((field) => field.name === name);
    if (known) known.value = value;
    // A radio button that nobody had chosen, or the button that sends the form.
    else taken.push({ name, value, kind: "choice" });
  }
  return taken;
}

export const entriesOf = (fields: readonly TakenField[]) =>
  fields.map(({ name, value }): Entry => [name, value]);

export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Also in a part of the page that is folded up. */
function findForm(page: Page, { label, button }: { label?: string; button?: string }) {
  const main = page.getByRole("main");
  if (label) {
    // "Datum verplaatsen", and also "Datum verplaatsen: what it is about".
    const name = new RegExp(`^${escaped(label)}(?:: |$)`);
    return main.getByRole("form", { name, includeHidden: true }).first();
  }
  const send = page.getByRole("button", { name: button, exact: true });
  return main.locator("form").filter({ has: send }).first();
}

export function sendForm(
  requests: APIRequestContext,
  address: string,
  entries: readonly Entry[],
): Promise<APIResponse> {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return requests.post(address, { multipart: form, maxRedirects: 0 });
}
