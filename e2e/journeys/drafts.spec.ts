/**
 * The three long forms that save themselves, when the person who types gets in their own way: goes back to a page, loses an
 * answer, or pastes more than a field takes. Nobody is told that they are their own opponent.
 */
import { expect, type Locator, type Page, type Route } from "@playwright/test";
import { test } from "../fixtures";
import type { Identity } from "../session";

interface Draft {
  name: string;
  writer: Identity;
  /** Opens a form that nobody wrote in yet. */
  open: (page: Page) => Promise<void>;
  /** One of its long texts. */
  field: string;
}

const DRAFTS: readonly Draft[] = [
  {
    name: "assessment",
    writer: "ambtenaar2",
    open: async (page) => {
      await page.goto("/collaborations/delft-voor-elkaar/assessment");
      await page.getByRole("link", { name: "De afweging beginnen" }).click();
    },
    field: "Wie doen mee, en hoe?",
  },
  {
    name: "finding",
    writer: "rekenkamer",
    open: (page) => openFinding(page, "Innovatiedistrict Delft"),
    field: "Norm",
  },
];

async function openFinding(page: Page, collaboration: string) {
  await page.goto("/findings");
  await page.getByRole("link", { name: "Bevinding schrijven" }).click();
  await page.getByLabel("Samenwerking").selectOption({ label: collaboration });
  await page.getByLabel("Cyclus").selectOption("2025");
  await page.getByRole("button", { name: "Verder" }).click();
}

const text = (page: Page, name: string) => page.getByRole("textbox", { name });
const line = (page: Page) => page.getByRole("status").filter({ hasText: /\S/ });
const save = (page: Page) => page.getByRole("button", { name: "Werkdocument bewaren" });
const menu = (page: Page) => page.getByRole("navigation", { name: "Hoofdmenu" });

async function typeAndSave(page: Page, field: Locator, typed: string) {
  await field.fill(typed);
  await expect(line(page).filter({ hasText: /^Bewaard om/ })).toBeVisible();
}

for (const { name, writer, open, field } of DRAFTS) {
  test(`the newest ${name} is shown after Back, and typing on is no conflict`, async ({
    asRole,
  }) => {
    const page = await asRole(writer);
    await open(page);
    await typeAndSave(page, text(page, field), "Eerst getypt.");
    await menu(page).getByRole("link", { name: "Samenwerkingen" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Samenwerkingen");
    await page.goBack();
    await expect(text(page, field)).toHaveValue("Eerst getypt.");
    await typeAndSave(page, text(page, field), "Daarna getypt.");
    await page.reload();
    await expect(text(page, field)).toHaveValue("Daarna getypt.");
  });
}

/** Keeps the scripts of the next page back, until they are let through. */
async function holdScripts(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

test("what was typed before the scripts came is saved", async ({ asRole }) => {
  const page = await asRole("rekenkamer");
  await openFinding(page, "Delft voor Elkaar BV (welzijnswerk)");
  await typeAndSave(page, text(page, "Norm"), "Eerst bewaard.");

  const again = await page.context().newPage();
  const letThrough = await holdScripts(again);
  await again.goto(page.url(), { waitUntil: "commit" });
  await expect(text(again, "Norm")).toHaveValue("Eerst bewaard.");
  await text(again, "Norm").fill("Vroeg getypt.");
  letThrough();
  await expect(line(again).filter({ hasText: /^Bewaard om/ })).toBeVisible();
  await expect(text(again, "Norm")).toHaveValue("Vroeg getypt.");
  await page.reload();
  await expect(text(page, "Norm")).toHaveValue("Vroeg getypt.");
});

/** The server does what it is asked, and nobody hears of it. */
async function loseAnswer(route: Route) {
  await route.fetch();
  await route.abort();
}

test("a save whose answer is lost is repeated, and typing on is no conflict", async ({
  asRole,
}) => {
  const page = await asRole("rekenkamer");
  await openFinding(page, "GGD en Veilig Thuis Haaglanden");
  const norm = text(page, "Norm");
  await typeAndSave(page, norm, "Bewaard en beantwoord.");
  await page.route("**/api/drafts?of=finding", loseAnswer, { times: 1 });
  await norm.fill("Bewaard, en het antwoord ging verloren.");
  await expect(line(page).filter({ hasText: /^Geen verbinding/ })).toBeVisible();
  await typeAndSave(page, norm, "Daarna verder getypt.");
  await page.reload();
  await expect(norm).toHaveValue("Daarna verder getypt.");

  await page.route(page.url(), loseAnswer, { times: 1 });
  await norm.fill("Met de knop bewaard, en niets gehoord.");
  await save(page).click();
  await expect(page.getByText(/De server is niet bereikbaar/)).toBeVisible();
  await typeAndSave(page, norm, "En nog verder getypt.");
  await page.reload();
  await expect(norm).toHaveValue("En nog verder getypt.");
});

test("a draft saved in another window is one's own, and the next save with the button counts", async ({
  asRole,
}) => {
  const page = await asRole("rekenkamer");
  await openFinding(page, "Prestatieafspraken wonen");
  await typeAndSave(page, text(page, "Norm"), "Waar het begint.");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await typeAndSave(other, text(other, "Norm"), "Elders getypt.");
  await text(page, "Norm").fill("Hier getypt.");
  await expect(line(page).filter({ hasText: "in een ander venster" })).toHaveText(
    /^U bewaarde dit concept zelf/,
  );
  await expect(page.getByText("Elders getypt.")).toBeVisible();
  await save(page).click();
  await expect(line(page).filter({ hasText: /^Bewaard om/ })).toBeVisible();
  await other.reload();
  await expect(text(other, "Norm")).toHaveValue("Hier getypt.");
});

const TOO_LONG = "Veel te lang. ".repeat(400).trim();

for (const hasScripts of [true, false]) {
  const way = hasScripts ? "while it is typed" : "without scripts";
  test(`the rest of a draft is saved when one field holds too much, ${way}`, async ({ asRole }) => {
    const page = await asRole("rekenkamer", { javaScriptEnabled: hasScripts });
    await openFinding(page, hasScripts ? "Servicebureau Jeugdhulp Haaglanden" : "Energietransitie");
    const [norm, conclusion] = [text(page, "Norm"), text(page, "Conclusie")];
    await norm.fill("Past.");
    await save(page).click();
    await expect(page.getByText("Werkdocument bewaard.")).toBeVisible();
    await norm.fill(TOO_LONG);
    await conclusion.fill("Dit komt wel aan.");
    if (!hasScripts) await save(page).click();
    await expect(page.getByText(/Niet bewaard: Norm/).first()).toBeVisible();
    await expect(norm).toHaveAccessibleDescription(/ten hoogste 5\.000 tekens/);
    await expect(norm).toHaveValue(TOO_LONG);

    const elsewhere = await asRole("rekenkamer");
    await elsewhere.goto(page.url());
    await expect(text(elsewhere, "Conclusie")).toHaveValue("Dit komt wel aan.");
    await expect(text(elsewhere, "Norm")).toHaveValue("Past.");
    if (!hasScripts) return;
    await page.reload();
    await expect(norm).toHaveValue(TOO_LONG);
  });
}
