/** Takes a form as one person was given it, and sends it as another: by hand, without the page's own script. */
import { type APIRequestContext, type APIResponse, expect, type Page } from "@playwright/test";
import type { ActionRow } from "./rows";

export type Entry = [name: string, value: string];

/** `{option:words}` in a field stands for the value of the option with these words. */
const OPTION = /^\{option:(.+)\}$/;

const INPUTS = [
  "select",
  "textarea",
  "input:checked",
  "input:not([type=radio], [type=checkbox], [type=file])",
].join(", ");

/** What the browser would send, the framework's own hidden fields included, with other values for some fields. */
export async function takeForm(page: Page, { label, button, fields }: ActionRow["form"]) {
  const form = findForm(page, { label, button });
  await expect(form, `the form ${label ?? button}`).toHaveCount(1);
  const typed = Object.entries(fields ?? {});
  const entries: Entry[] = [];
  for (const input of await form.locator(INPUTS).all()) {
    const name = await input.getAttribute("name");
    if (name && !typed.some(([other]) => other === name)) {
      entries.push([name, await input.inputValue()]);
    }
  }
  for (const [name, value] of typed) {
    const words = OPTION.exec(value)?.[1];
    if (!words) entries.push([name, value]);
    else {
      const option = form.locator(`select[name="${name}"] option`).filter({ hasText: words });
      entries.push([name, (await option.first().getAttribute("value")) ?? ""]);
    }
  }
  return entries;
}

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
