/** Two versions of an assessment side by side: whose choice, what differs, and who may see which. */
import { expect } from "@playwright/test";
import { test } from "../../fixtures";

const PAGE = "/collaborations/preventieve-jeugdzorg/assessment";

test("a council member compares what was decided with what was decided before", async ({
  asRole,
}) => {
  const page = await asRole("raadslid");
  await page.goto(PAGE);
  await page.getByRole("link", { name: "Versies vergelijken" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Afweging vergelijken: Integrale zorg: preventieve jeugdzorg",
  );

  const advice = page.getByRole("table", { name: "Advies en plaats op de schaal" });
  await expect(advice.getByRole("columnheader")).toHaveText([
    "Onderdeel",
    "Versie 1 (vastgesteld)",
    "Versie 3 (vastgesteld)",
    "Verschil",
  ]);
  const position = advice.getByRole("row", { name: /^Plaats op de schaal/ });
  await expect(position.getByRole("cell")).toHaveText([
    "12/14 − 6/14 = 6/14 = +0,43",
    "10/14 − 7/14 = 3/14 = +0,21",
    "3/14 (0,21) meer naar loslaten",
  ]);
  await expect(advice.getByRole("row", { name: /^Versie van het kader/ })).toContainText("gelijk");

  const choice = page.getByRole("table", { name: "De keuze van de raad" });
  const oversight = choice.getByRole("row", { name: /^Toezicht door de raad/ });
  await expect(oversight.getByRole("deletion").first()).toContainText("Plus");
  await expect(oversight.getByRole("insertion").first()).toContainText("Intensief");
  await expect(oversight).toContainText("anders");
  await expect(choice.getByRole("row", { name: /^Budget/ })).toContainText("gelijk");

  await page.getByRole("link", { name: /^Alleen verschillen/ }).click();
  await expect(page).toHaveURL(/show=differences/);
  await expect(choice.getByRole("row", { name: /^Budget/ })).toHaveCount(0);
  const block = page.getByRole("table", { name: "Eigen script" });
  await expect(block.getByRole("row", { name: /^S1\./ })).toContainText("antwoord");
  await expect(page.getByRole("cell", { name: "gelijk", exact: true })).toHaveCount(0);

  const form = page.getByRole("search", { name: "Kies twee versies" });
  await expect(form.getByRole("option")).toHaveCount(4);
  await form.getByLabel("Eerste versie").selectOption("3");
  await form.getByLabel("Tweede versie").selectOption("1");
  await form.getByRole("button", { name: "Vergelijken" }).click();
  await expect(page).toHaveURL(/from=3&to=1&show=differences/);
  await expect(position).toContainText("3/14 (0,21) meer naar vastzetten");
});

test("what came back to who wrote it is compared without scripts by who may read it", async ({
  asRole,
}) => {
  const page = await asRole("ambtenaar", { javaScriptEnabled: false });
  await page.goto(`${PAGE}/compare?from=1`);
  const form = page.getByRole("search", { name: "Kies twee versies" });
  await form.getByLabel("Eerste versie").selectOption("2");
  await form.getByRole("button", { name: "Vergelijken" }).click();
  await expect(
    page.getByRole("columnheader", { name: "Versie 2 (teruggestuurd)" }),
  ).not.toHaveCount(0);

  const member = await asRole("raadslid");
  const response = await member.goto(`${PAGE}/compare?from=1&to=2`);
  expect(response?.status()).toBe(404);
});
