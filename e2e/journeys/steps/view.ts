/** Steps around views that several tests take. */
import { type BrowserContext, expect, type Page } from "@playwright/test";

interface View {
  band: string;
  plan: string;
  power: string;
  sentence: string;
}

export async function give(page: Page, view: View, button = "Beeld geven", form = "Uw beeld") {
  const own = page.getByRole("form", { name: form });
  await own.getByRole("radio", { name: view.band, exact: false }).first().check();
  await own.getByRole("radio", { name: view.plan }).check();
  await own.getByRole("radio", { name: view.power }).check();
  await own.getByLabel("Waarom? In één zin").fill(view.sentence);
  await own.getByRole("button", { name: button }).click();
}

export const CONTROL: View = {
  band: "Vastzetten",
  plan: "Het plan is helemaal van de gemeente",
  power: "Ja, helemaal",
  sentence: "Leg het vast, zegt de een.",
};
export const HELP: View = {
  band: "Loslaten",
  plan: "Het plan is helemaal van anderen",
  power: "Nee, helemaal niet",
  sentence: "Geef ons ruimte, zegt de partner.",
};

export const DEAD = "Deze link werkt niet (meer)";

/** As somebody whose browser was never here, with or without scripts. */
export async function openLink(page: Page, link: string): Promise<void> {
  const response = await page.goto(link);
  expect(response?.status()).toBe(200);
  const headers = response?.headers() ?? {};
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["x-robots-tag"]).toContain("noindex");
  expect(headers["cache-control"]).toContain("no-store");
}

export async function makeLink(page: Page, partner: string): Promise<string> {
  const form = page.getByRole("form", { name: `Link maken: ${partner}` });
  await form.getByRole("button").click();
  await expect(form.getByText("u ziet hem maar één keer")).toBeVisible();
  return form.getByLabel("Link om te kopiëren").inputValue();
}

export const cookieOf = async (context: BrowserContext) =>
  (await context.cookies()).find(({ name }) => name === "regiemonitor.partner-view") ??
  // Limited to /views: a browser lists it for that address only.
  (await context.cookies(`${new URL(context.pages()[0]?.url() ?? "").origin}/views`)).find(
    ({ name }) => name === "regiemonitor.partner-view",
  );
