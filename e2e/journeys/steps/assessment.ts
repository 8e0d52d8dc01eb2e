/** What people do with an assessment and its views, each step in one place for every way of doing it. */
import { expect, type Locator, type Page } from "@playwright/test";
import type { Hands } from "../../hands";

const keys = (block: string, ends: string) => [...ends].map((end) => block + end);
/** In the order of the form. */
export const QUESTIONS = [
  ...keys("A1", "abcde"),
  ...keys("A2", "abcde"),
  ...["V", "I", "L"].flatMap((block) => keys(block, "1234567")),
  ...keys("S", "123"),
  ...keys("M", "34"),
];
const REASON = "Zo staat het in de stukken.";

export const formOf = (page: Page) => page.getByRole("form", { name: "Afweging schrijven" });
export const advice = (page: Page) =>
  page.getByRole("complementary", { name: "Advies uit de antwoorden" });

export async function choose(page: Page, hands: Hands, group: string | RegExp, option: string) {
  const radios = formOf(page).getByRole("group", { name: group });
  await hands.tick(radios.getByRole("radio", { name: option, exact: true }));
}

/** These questions answered "partly", each with its reason: in the order of the form, as a person goes through it. */
export async function answer(page: Page, hands: Hands, items: readonly string[]) {
  for (const item of items) {
    await choose(page, hands, new RegExp(`^${item}\\. `), "Deels");
    await hands.type(formOf(page).getByLabel(`Reden bij ${item}`), REASON);
    if (item === "A1e") await choose(page, hands, /^A1\. /, "Eigen keuze");
    if (item === "A2e") await choose(page, hands, /^A2\. /, "Ja, samenwerking is nodig");
  }
}

/** @param text of the mandate */
export async function fillChoice(page: Page, hands: Hands, text = "Volgens afspraak.") {
  const form = formOf(page);
  await hands.choose(form.getByRole("combobox", { name: "Kenmerk 1" }), "V1");
  await hands.type(form.getByLabel("Waarom kenmerk 1 telt"), "Er is een doel.");
  for (const element of ["Doel", "Resultaten", "Activiteiten", "Budget"]) {
    await choose(page, hands, element, "Vast");
  }
  for (const element of ["Kwaliteitsnormen", "Termijnen", "Keuze van partners", "Proces"]) {
    await choose(page, hands, element, "Vrij");
  }
  const styles = form.getByRole("group", { name: "Regietype" });
  await hands.tick(styles.getByRole("radio", { name: "Visionair" }));
  await hands.type(form.getByLabel("Reden om af te wijken"), "De raad kiest zo.");
  for (const name of [
    "Wie doen mee, en hoe?",
    "Wanneer wil de raad horen hoe het gaat?",
    "Welke besluiten houdt de raad zelf?",
    "Voorwaarden om te stoppen",
  ]) {
    await hands.type(form.getByRole("textbox", { name }), text);
  }
  await hands.pick(form.getByLabel("Evaluatie uiterlijk op"), "2028-06-01");
}

export const submit = (page: Page, hands: Hands) =>
  hands.press(formOf(page).getByRole("button", { name: "Indienen" }));

export async function step(page: Page, hands: Hands, name: string): Promise<Locator> {
  const opened = page.getByRole("form", { name, exact: true });
  if (!(await opened.isVisible())) await hands.press(page.locator("summary", { hasText: name }));
  return opened;
}

export async function giveView(page: Page, hands: Hands, band: string, sentence: string) {
  const own = page.getByRole("form", { name: "Uw beeld" });
  await hands.tick(own.getByRole("radio", { name: new RegExp(`^${band}`) }));
  await hands.tick(own.getByRole("radio", { name: "Het plan is vooral van de gemeente" }));
  await hands.tick(own.getByRole("radio", { name: "Meestal wel" }));
  await hands.type(own.getByLabel("Waarom? In één zin"), sentence);
  await hands.press(own.getByRole("button", { name: "Beeld geven" }));
  await expect(page.getByText("Uw beeld is vastgelegd.")).toBeVisible();
}

/** Goes through the next fields by keyboard: none that takes focus lies under something that stays in view. */
export async function expectFocusInSight(page: Page, tabs: number) {
  for (let at = 0; at < tabs; at += 1) {
    await page.keyboard.press("Tab");
    const covered = await page.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body) return null;
      const { left, top, width, height } = active.getBoundingClientRect();
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      const isSeen = above && (active.contains(above) || above.contains(active));
      return isSeen ? null : active.outerHTML.slice(0, 200);
    });
    expect(covered).toBeNull();
  }
}

/** One line of the bar tells the advice; a press unfolds it, and going on in the form folds it again. */
export async function readAdviceOnPhone(page: Page) {
  const brief = advice(page).locator("summary");
  await expect(brief).toContainText("Balans · ");
  await expect(brief).toBeInViewport();
  await brief.click();
  await expect(advice(page).getByText("7/14 − 7/14 = 0/14 = 0,00")).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await expect(advice(page).getByText("7/14 − 7/14 = 0/14 = 0,00")).toBeHidden();
}

export async function makeLink(page: Page, hands: Hands, partner: string): Promise<string> {
  const form = page.getByRole("form", { name: `Link maken: ${partner}` });
  await hands.press(form.getByRole("button"));
  await expect(form.getByText("u ziet hem maar één keer")).toBeVisible();
  return form.getByLabel("Link om te kopiëren").inputValue();
}
