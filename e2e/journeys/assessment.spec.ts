/** A collaboration is assessed, comes back, is proposed, decided with an amendment, and assessed again. */
import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "../fixtures";

const PAGE = "/collaborations/delft-voor-elkaar/assessment";
const ITEM = /^(?:A[12][a-e]|[VIL][1-7]|S[1-3]|M[1-4])\. /;

const form = (page: Page) => page.getByRole("form", { name: "Afweging schrijven" });
const advice = (page: Page) =>
  page.getByRole("complementary", { name: "Advies uit de antwoorden" });

/** Every question answered alike, with a reason and a source. */
async function answerAll(page: Page, answer: string) {
  await expect(form(page)).toBeVisible();
  for (const question of await form(page).getByRole("group", { name: ITEM }).all()) {
    await question.getByRole("radio", { name: answer, exact: true }).check();
  }
  for (const reason of await form(page)
    .getByRole("textbox", { name: /^Reden bij / })
    .all()) {
    await reason.fill("Zo staat het in de stukken.");
  }
}

async function choose(page: Page, group: string | RegExp, option: string) {
  const radios = form(page).getByRole("group", { name: group });
  await radios.getByRole("radio", { name: option }).check();
}

async function fillChoice(page: Page) {
  await form(page).getByRole("combobox", { name: "Kenmerk 1" }).selectOption("V1");
  await form(page).getByLabel("Waarom kenmerk 1 telt").fill("Er is een doel.");
  for (const element of ["Doel", "Resultaten", "Activiteiten", "Budget"]) {
    await choose(page, element, "Vast");
  }
  for (const element of ["Kwaliteitsnormen", "Termijnen", "Keuze van partners", "Proces"]) {
    await choose(page, element, "Vrij");
  }
  await choose(page, "Regietype", "Beheersingsgericht");
  for (const name of [
    "Wie doen mee, en hoe?",
    "Wanneer wil de raad horen hoe het gaat?",
    "Welke besluiten houdt de raad zelf?",
    "Voorwaarden om te stoppen",
  ]) {
    await form(page).getByRole("textbox", { name }).fill("Volgens afspraak.");
  }
  await form(page).getByLabel("Evaluatie uiterlijk op").fill("2028-06-01");
}

const submit = (page: Page) => form(page).getByRole("button", { name: "Indienen" }).click();

async function step(page: Page, name: string): Promise<Locator> {
  const fold = page.locator("summary", { hasText: name });
  const opened = page.getByRole("form", { name, exact: true });
  if (!(await opened.isVisible())) await fold.click();
  return opened;
}

test("a collaboration is assessed, returned, proposed, decided otherwise, and assessed again", async ({
  asRole,
}) => {
  test.slow();
  const official = await asRole("ambtenaar2");
  await official.goto(PAGE);
  await official.getByRole("link", { name: "De afweging beginnen" }).click();

  await answerAll(official, "Ja");
  await expect(advice(official)).toContainText("Beheersingsgericht");
  await expect(advice(official)).toContainText("14/14 − 14/14 = 0/14 = 0,00");
  await expect(advice(official)).toContainText("L5 ‘De gemeente heeft weinig middelen");
  await expect(form(official)).toContainText("volgt bij A1: ‘Wettelijke taak’");
  await submit(official);
  await expect(official.getByText("maar nog niet ingediend")).toBeVisible();
  await expect(official.getByText("Een ja of een nee vraagt om een bron").first()).toBeVisible();

  await answerAll(official, "Deels");
  await choose(official, /^A1\. /, "Eigen keuze");
  await choose(official, /^A2\. /, "Ja, samenwerking is nodig");
  await expect(advice(official)).toContainText("Balans");
  await fillChoice(official);
  await submit(official);
  await expect(official.getByText("De afweging is ingediend")).toBeVisible();

  const member = await asRole("raadslid");
  await member.goto(PAGE);
  await expect(member.getByText("Deze samenwerking is nog niet afgewogen")).toBeVisible();

  const alderman = await asRole("wethouder");
  await alderman.goto(PAGE);
  const back = await step(alderman, "Terugsturen");
  await back.getByLabel("Reden").fill("Noem ook de buurten.");
  await back.getByRole("button", { name: "Terugsturen" }).click();
  await expect(alderman.getByText("De afweging is teruggestuurd.")).toBeVisible();

  await official.goto(`${PAGE}/edit`);
  await expect(official.getByText("Noem ook de buurten.")).toBeVisible();
  await official.getByLabel("Reden bij L7").fill("De buurten verschillen.");
  await submit(official);
  await expect(official.getByText("De afweging is ingediend")).toBeVisible();

  await alderman.goto(PAGE);
  const proposal = await step(alderman, "Voorstellen aan de raad");
  await proposal.getByLabel("Datum van het collegebesluit").fill("2026-11-20");
  await proposal.getByLabel("Nummer van het collegebesluit").fill("B&W 2026-77");
  await proposal.getByRole("button", { name: "Voorstellen aan de raad" }).click();
  await expect(alderman.getByText("De afweging is voorgesteld aan de raad.")).toBeVisible();

  const clerk = await asRole("griffier");
  await clerk.goto(PAGE);
  const decision = await step(clerk, "Besluit van de raad vastleggen");
  await decision.getByLabel("Datum van het raadsbesluit").fill("2026-11-23");
  await decision.getByLabel("Nummer van het raadsbesluit").fill("R 2026-200");
  const oversight = decision.getByRole("group", { name: "Toezicht door de raad" });
  await oversight.getByRole("radio", { name: "Intensief" }).check();
  await decision.getByRole("button", { name: "Besluit vastleggen" }).click();
  await expect(clerk.getByText("Het besluit van de raad is vastgelegd.")).toBeVisible();

  await member.goto(PAGE);
  await expect(member.getByText("De raad besloot anders dan was voorgesteld")).toBeVisible();
  await expect(member.getByText("Besluit R 2026-200 van 23 november 2026.")).toBeVisible();
  await expect(member.getByRole("deletion")).toContainText("Plus");
  await expect(member.getByRole("insertion")).toContainText("Intensief");

  await official.goto(PAGE);
  await official.getByRole("button", { name: "Nieuwe versie beginnen" }).click();
  await expect(form(official).getByRole("radio", { name: "Intensief" })).toBeChecked();
  await member.goto(PAGE);
  await expect(member.getByText("Versie 2, Vastgesteld")).toBeVisible();
});

test("an assessment is written without scripts, and the advice comes with the save", async ({
  asRole,
}) => {
  const page = await asRole("ambtenaar2", { javaScriptEnabled: false });
  await page.goto("/collaborations/poptahof/assessment");
  await page.getByRole("button", { name: "Nieuwe versie beginnen" }).click();
  await form(page).getByRole("radio", { name: "Geen taak" }).check();
  await form(page).getByRole("button", { name: "Concept bewaren" }).click();
  await page.goto("/collaborations/poptahof/assessment/edit");
  await expect(advice(page)).toContainText("De afweging eindigt bij deel A");
  await expect(page.getByRole("heading", { name: "B. Wanneer" })).toBeHidden();
});

test("two people on one draft both keep what they typed", async ({ asRole }) => {
  const [one, other] = [await asRole("ambtenaar"), await asRole("ambtenaar2")];
  const address = "/collaborations/delft-west/assessment";
  await one.goto(address);
  await one.getByRole("button", { name: "Nieuwe versie beginnen" }).click();
  await expect(form(one)).toBeVisible();
  await other.goto(`${address}/edit`);
  await one.getByLabel("Reden bij V1").fill("Van de een");
  await form(one).getByRole("button", { name: "Concept bewaren" }).click();
  await expect(form(one).getByRole("status").first()).toContainText("Bewaard om");
  await other.getByLabel("Reden bij V1").fill("Van de ander");
  await form(other).getByRole("button", { name: "Concept bewaren" }).click();
  await expect(form(other).getByText("Van de een", { exact: true })).toBeVisible();
  await expect(other.getByLabel("Reden bij V1")).toHaveValue("Van de ander");
});
