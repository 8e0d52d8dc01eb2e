/** The Rekenkamer scores a collaboration unseen, publishes, corrects; and draws a sample that anybody can draw again. */
import { createHash } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { test } from "../fixtures";
import { type Hands, keyboard, mouse } from "../hands";
import { PDF, upload } from "../upload";

const PERFORMANCES = [
  "De opgave afbakenen",
  "Overzicht krijgen over de opgave",
  "Beleidslijnen uitzetten voor de opgave",
  "Organiseren van samenwerking voor de opgave",
  "Verantwoording afleggen over de opgave",
];
const SECRET = "Alleen de Rekenkamer weet dit nog.";

const form = (page: Page) => page.getByRole("form", { name: "Bevinding van de Rekenkamer" });
const save = (page: Page) => form(page).getByRole("button", { name: "Werkdocument bewaren" });
const readOver = (page: Page) => form(page).getByRole("button", { name: "Bewaren en nakijken" });

async function begin(page: Page, collaboration: string, hands: Hands = mouse) {
  await page.goto("/findings");
  await hands.press(page.getByRole("link", { name: "Bevinding schrijven" }));
  await hands.choose(page.getByLabel("Samenwerking"), collaboration);
  await hands.choose(page.getByLabel("Cyclus"), "2025");
  await hands.press(page.getByRole("button", { name: "Verder" }));
  await expect(form(page)).toBeVisible();
}

async function score(page: Page, performance: string, value: string, hands: Hands = mouse) {
  const group = form(page).getByRole("group", { name: new RegExp(`\\d · ${performance}`) });
  await hands.tick(group.getByRole("radio", { name: new RegExp(`^${value} · `) }));
  await hands.type(group.getByLabel("Waarom deze score?"), "Zo staat het in de stukken.");
  await hands.type(group.getByLabel("Bewijs 1: wat is het?"), "Raadsbesluit");
  await hands.type(group.getByLabel("Bewijs 1: adres"), "https://example.org/besluit");
}

async function write(page: Page, conclusion: string, hands: Hands = mouse) {
  await hands.type(form(page).getByLabel("Bevinding", { exact: true }), SECRET);
  await hands.type(form(page).getByLabel("Norm"), "Het afwegingskader.");
  await hands.type(form(page).getByLabel("Wat de Rekenkamer zag"), "De stukken van dit jaar.");
  await hands.type(form(page).getByLabel("Conclusie"), conclusion);
}

async function publish(page: Page, hands: Hands = mouse) {
  const step = page.getByRole("form", { name: "Publiceren", exact: true });
  await hands.tick(step.getByRole("checkbox", { name: /wil het publiceren/ }));
  await hands.press(step.getByRole("button", { name: "Nu publiceren" }));
  await expect(page.getByText("Gepubliceerd. Iedereen die Regiemonitor leest")).toBeVisible();
}

async function correct(page: Page, reason: string, hands: Hands = mouse) {
  await hands.press(page.locator("summary", { hasText: "Een verbetering beginnen" }));
  const correction = page.getByRole("form", { name: "Verbeteren" });
  await hands.type(correction.getByLabel("Waarom verbetert u"), reason);
  await hands.press(correction.getByRole("button", { name: "Verbetering beginnen" }));
  await expect(form(page)).toBeVisible();
}

test("a finding is written unseen by keyboard alone, published beside the report, and corrected with a reason", async ({
  asRole,
  requestsAs,
}) => {
  test.slow();
  const auditor = await asRole("rekenkamer");
  const hands = keyboard(auditor);
  await begin(auditor, "Delft-West", hands);
  const [first = "", ...others] = PERFORMANCES;
  await score(auditor, first, "2", hands);
  await expect(form(auditor).getByText(/Bewaard om/)).toBeVisible();
  await expect(auditor).toHaveURL(/\/findings\/[0-9a-f-]{36}\/edit$/);
  const address = new URL(auditor.url()).pathname.replace("/edit", "");

  await hands.press(readOver(auditor));
  await expect(auditor.getByText("Afbakenen, score")).toHaveCount(0);
  await expect(
    auditor.getByRole("link", { name: "Overzicht, score: Maak een keuze." }),
  ).toBeVisible();
  for (const performance of others) await score(auditor, performance, "3", hands);
  await write(auditor, "De raad heeft te weinig zicht.", hands);
  await hands.press(
    form(auditor).getByRole("button", { name: "Bewaren en een bestand toevoegen" }),
  );
  await upload(auditor, "Dossieronderzoek.pdf");
  await expect(auditor.getByRole("status").first()).toContainText("Het bewijs is toegevoegd");
  const given = auditor.getByRole("link", { name: "Dossieronderzoek.pdf" });
  const evidence = (await given.getAttribute("href")) ?? "";
  await hands.press(auditor.getByRole("link", { name: "Terug naar het werkdocument" }));
  await expect(form(auditor).getByLabel("Norm")).toHaveValue("Het afwegingskader.");
  await hands.tick(form(auditor).getByRole("checkbox", { name: "Dossieronderzoek.pdf" }).first());
  await hands.press(readOver(auditor));
  await expect(auditor.getByRole("heading", { level: 2, name: "Publiceren" })).toBeVisible();

  for (const who of ["raadslid", "griffier", "beheerder", "ambtenaar"] as const) {
    const requests = await requestsAs(who);
    expect((await requests.get(address)).status(), who).toBe(404);
    expect((await requests.get(`${address}/edit`)).status(), who).toBe(404);
    expect((await requests.get(`${address}/versions`)).status(), who).toBe(404);
    expect((await requests.get(evidence)).status(), who).toBe(404);
    for (const page of ["/findings", "/collaborations/delft-west", "/cycles/2025"]) {
      expect(await (await requests.get(page)).text(), `${page} for ${who}`).not.toContain(address);
    }
    const file = await requests.get("/api/exports/findings?cycle=2025");
    expect(await file.text(), who).not.toContain("Delft-West");
  }

  await publish(auditor, hands);
  const member = await asRole("raadslid");
  await member.goto("/findings?cycle=2025");
  await member.getByRole("link", { name: "Delft-West (Wij West)" }).click();
  await expect(member.getByText(SECRET)).toBeVisible();
  await expect(member.getByRole("link", { name: "Dossieronderzoek.pdf" })).toBeVisible();
  const taken = await (await requestsAs("raadslid")).get(evidence);
  expect(await taken.body()).toEqual(PDF);
  const beside = member.getByRole("table", { name: /Scores over cyclus 2025/ });
  await expect(beside.getByRole("row", { name: /^Afbakenen/ })).toContainText(/lager|hoger|gelijk/);
  await member.getByRole("link", { name: /^Jaarstukken 2025$/ }).click();
  await expect(member.getByRole("heading", { name: "Gemeente, raad en Rekenkamer" })).toBeVisible();
  await expect(member.getByText("de hele cyclus 2025")).toBeVisible();
  await expect(member.getByRole("link", { name: "Rekenkamer over 2025: 2" })).toBeVisible();
  await member.goto("/collaborations/delft-west");
  await expect(member.getByRole("table", { name: /Scores over cyclus 2025/ })).toBeVisible();

  await auditor.goto(address);
  await correct(auditor, "Er kwam een verslag bij.", hands);
  await score(auditor, first, "3", hands);
  await hands.press(readOver(auditor));
  await expect(auditor.getByText("Tot die tijd geldt versie 1.")).toBeVisible();
  await member.goto(address);
  await expect(member.getByText("Er kwam een verslag bij.")).toHaveCount(0);
  await publish(auditor, hands);

  await member.goto(address);
  await expect(member.getByText("Deze versie verbetert versie 1.")).toBeVisible();
  await expect(member.getByText("Er kwam een verslag bij.").first()).toBeVisible();
  await member.getByRole("link", { name: "Versies vergelijken" }).click();
  await expect(member.getByRole("heading", { name: "Afbakenen, score" })).toBeVisible();
  await member.goto(`${address}?version=1`);
  await expect(member.getByText("Dit is een eerdere versie.")).toBeVisible();
});

test("a finding is written, published and corrected without JavaScript", async ({ asRole }) => {
  test.slow();
  const page = await asRole("rekenkamer", { javaScriptEnabled: false });
  await begin(page, "Convenant gemeente");
  await score(page, PERFORMANCES[0] ?? "", "4");
  await save(page).click();
  await expect(page.getByText("Werkdocument bewaard.")).toBeVisible();
  for (const performance of PERFORMANCES.slice(1)) await score(page, performance, "4");
  await write(page, "Het gaat goed.");
  await readOver(page).click();
  await publish(page);
  await expect(page.getByText("Het gaat goed.")).toBeVisible();

  await correct(page, "Er kwam een cijfer bij.");
  await score(page, PERFORMANCES[0] ?? "", "5");
  await readOver(page).click();
  await publish(page);
  await expect(page.getByText("Deze versie verbetert versie 1.")).toBeVisible();
  await expect(page.getByText("Er kwam een cijfer bij.").first()).toBeVisible();
});

test("a sample is drawn from a seed by keyboard, without JavaScript, and the file of its population gives the same again", async ({
  asRole,
  requestsAs,
}) => {
  const auditor = await asRole("rekenkamer", { javaScriptEnabled: false });
  const hands = keyboard(auditor);
  await auditor.goto("/findings/samples/new");
  const draw = auditor.getByRole("form", { name: "Steekproef trekken" });
  await hands.choose(draw.getByLabel("Waaruit?"), "Hele cyclus 2024");
  await hands.type(draw.getByLabel("Hoeveel rapportages?"), "4");
  await hands.type(draw.getByLabel("Startcode"), "lot van de griffier");
  await hands.press(draw.getByRole("button", { name: "Nu trekken" }));
  await expect(auditor.getByText("De steekproef is getrokken.")).toBeVisible();
  await expect(auditor.getByText("geeft dezelfde rapportages")).toBeVisible();
  const address = new URL(auditor.url()).pathname;

  const file = `/api/exports${address.replace("/findings", "")}`;
  const csv = await (await (await requestsAs("rekenkamer")).get(file)).text();
  const ids = csv.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
  const keyOf = (id: string) =>
    createHash("sha256").update(`lot van de griffier:${id}`).digest("hex");
  const again = [...ids].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)).slice(0, 4);
  await expect(auditor.getByRole("main").locator("ol code")).toHaveText(again);

  const member = await requestsAs("raadslid");
  expect((await member.get(address)).status()).toBe(404);
  expect((await member.get(file)).status()).toBe(404);

  const checks = auditor.getByRole("form", { name: "Getrokken rapportages" });
  await hands.tick(checks.getByRole("checkbox", { name: /^Nagekeken: 1\./ }));
  await hands.type(checks.getByLabel(/^Opmerking bij 1\./), "Het bewijs klopt.");
  await hands.press(checks.getByRole("button", { name: "Bewaren" }));
  await expect(auditor.getByText("Bewaard.", { exact: true })).toBeVisible();

  const step = auditor.getByRole("form", { name: "Publiceren", exact: true });
  await hands.tick(step.getByRole("checkbox", { name: /wil het publiceren/ }));
  await hands.press(step.getByRole("button", { name: "Steekproef publiceren" }));
  await expect(auditor.getByText("Gepubliceerd. Iedereen")).toBeVisible();
  const page = await asRole("raadslid");
  await page.goto("/findings/samples");
  await page.getByRole("link", { name: "Hele cyclus 2024" }).click();
  await expect(page.getByText("Het bewijs klopt.")).toBeVisible();
  await expect(page.getByText("lot van de griffier")).toBeVisible();
});
