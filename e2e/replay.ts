/** Takes a form as one person was given it, and sends it as another: by hand, without the page's own script. */
import { type APIRequestContext, type APIResponse, expect, type Page } from "@playwright/test";

export type Entry = [name: string, value: string];

/** `{option:words}` in a field stands for the value of the option with these words. */
const OPTION = /^\{option:(.+)\}$/;

/** What the browser would send for the form with this button, the framework's own hidden fields included. */
export async function takeForm(
  page: Page,
  button: string,
  fields: Record<string, string> = {},
): Promise<Entry[]> {
  const send = page.getByRole("button", { name: button, exact: true });
  const form = page.getByRole("main").locator("form").filter({ has: send });
  await expect(form, `the form with the button "${button}"`).toHaveCount(1);
  const inputs = form.locator(
    "input[type=hidden], input:not([type]), input[type=text], input[type=email], select",
  );
  const entries: Entry[] = [];
  for (const input of await inputs.all()) {
    const name = await input.getAttribute("name");
    if (name && !(name in fields)) entries.push([name, await input.inputValue()]);
  }
  for (const [name, value] of Object.entries(fields)) {
    const words = OPTION.exec(value)?.[1];
    const option = form.locator(`select[name="${name}"] option`).filter({ hasText: words });
    entries.push([name, words ? ((await option.first().getAttribute("value")) ?? "") : value]);
  }
  return entries;
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
