/** The assessment framework: read by a visitor in both languages, and printed on one sheet of A3. */
import { expect } from "@playwright/test";
import { test } from "../fixtures";
import { expectLegible, sheetsOf } from "./steps/poster-print";

const PERFORMANCES = {
  nl: ["De opgave afbakenen", "Verantwoording afleggen over de opgave"],
  en: ["Scoping the challenge", "Giving account of the challenge"],
};

test("a visitor reads the framework, finds the hard core, and goes on in English", async ({
  asRole,
}) => {
  const page = await asRole(null);
  await page.goto("/sign-in");
  await page.getByRole("contentinfo").getByRole("link", { name: "Afwegingskader" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Afwegingskader regievoering" }),
  ).toBeVisible();
  for (const part of [/^A · /, /^De harde kern: vijf regieprestaties/, /^B · /, /^C · /]) {
    await expect(page.getByRole("heading", { level: 2, name: part })).toBeVisible();
  }

  const core = page.getByRole("region", { name: /^De harde kern/ });
  await expect(core.getByRole("heading", { level: 3 })).toHaveCount(5);
  await expect(core.getByText("Geen lijst van partijen.")).toBeHidden();
  await core.getByText("Overzicht krijgen over de opgave").click();
  await expect(core.getByText("Geen lijst van partijen.")).toBeVisible();

  const source = page.getByRole("heading", { name: "Waar dit kader vandaan komt" });
  await expect(source).toBeVisible();
  await expect(page.getByText("Dit is versie 2012-r1 van het kader.")).toBeVisible();

  await page.getByRole("button", { name: "English" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Assessment framework for directing" }),
  ).toBeVisible();
  await expect(page.getByRole("region", { name: /^The hard core/ })).toBeVisible();
  await page.getByRole("banner").getByRole("link", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
});

test("without JavaScript everything unfolds, and a sentence says how to print", async ({
  asRole,
}) => {
  const page = await asRole(null, { javaScriptEnabled: false });
  await page.goto("/framework");
  await expect(page.getByRole("button", { name: "Poster afdrukken (A3)" })).toBeHidden();
  await expect(page.getByText("Druk deze pagina af voor de poster")).toBeVisible();
  await page.getByRole("link", { name: "Alles uitklappen" }).click();
  await expect(page.getByText("Variatie per groep of wijk is gewenst.")).toBeVisible();
  await expect(page.getByText("De gemeente heeft informeel gezag.")).toBeVisible();
});

test("who signed in keeps the own menu, the administrator too", async ({ asRole }) => {
  for (const who of ["raadslid", "beheerder"] as const) {
    const page = await asRole(who);
    await page.goto("/account");
    const menu = page.getByRole("navigation", { name: "Hoofdmenu" });
    await menu.getByRole("link", { name: "Afwegingskader" }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: "Afwegingskader regievoering" }),
    ).toBeVisible();
    await expect(menu.getByRole("link", { name: "Afwegingskader" })).toHaveAttribute(
      "aria-current",
      "page",
    );
    await expect(menu.getByRole("link")).not.toHaveCount(1);
  }
});

for (const locale of ["nl", "en"] as const) {
  test(`the framework prints on one sheet of A3, with all its questions (${locale})`, async ({
    asRole,
    baseURL,
  }) => {
    const page = await asRole(null);
    await page.context().addCookies([{ name: "locale", value: locale, url: baseURL ?? "" }]);
    await page.goto("/framework");
    expect(await sheetsOf(page)).toEqual(["1191 x 842"]);

    await page.emulateMedia({ media: "print" });
    for (const name of PERFORMANCES[locale]) {
      await expect(page.getByRole("heading", { level: 3, name })).toBeVisible();
    }
    for (const item of ["A1a", "A2e", "V1", "I7", "L7", "S3", "M4"]) {
      await expect(page.getByText(item, { exact: true })).toBeVisible();
    }
    await expectLegible(page);
  });
}

test("a council member opens the poster of a collaboration, filled in, and prints it on one sheet", async ({
  asRole,
}) => {
  const page = await asRole("raadslid");
  await page.goto("/collaborations/pact-tegen-armoede/assessment");
  await page.getByRole("link", { name: "Poster van deze afweging" }).click();
  await expect(page).toHaveURL(/\/assessment\/poster$/);
  await expect(page.getByRole("heading", { level: 1, name: "Pact tegen Armoede" })).toBeVisible();
  await expect(page.getByText(/door de raad vastgesteld op|nog niet vastgesteld/i)).toBeVisible();
  const core = page.getByRole("region", { name: /^De harde kern/ });
  await expect(core.getByText(/^score [1-5] van 5$/)).toHaveCount(5);
  await expect(core.getByText(/Eigen scores van het college, uit /)).toBeVisible();
  expect(await sheetsOf(page)).toEqual(["1191 x 842"]);
  await page.emulateMedia({ media: "print" });
  await expectLegible(page);

  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: "Uitleg van het kader" }).click();
  await expect(page).toHaveURL(/\/framework$/);
});
