/** How the portfolio, and one collaboration, moved from one decision of the council to the next. */
import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { test } from "../fixtures";

test("a council member sees what moved per cycle, and takes it away", async ({ asRole }) => {
  const page = await asRole("raadslid");
  await page.goto("/collaborations");
  await page.getByRole("link", { name: "Wat er per cyclus verschoof" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wat er per cyclus verschoof");
  // Another journey may have one more decided meanwhile.
  await expect(page.getByText(/^Nu hebben \d+ van de \d+ samenwerkingen/)).toBeVisible();

  const stands = page.getByRole("table", { name: "De stand aan het eind van elke cyclus" });
  await expect(stands.getByRole("rowheader")).toHaveText([
    "2026 (tot nu toe)",
    "2025",
    "2024",
    "2023",
  ]);

  const filter = page.getByRole("search", { name: "Besluiten filteren" });
  await filter.getByLabel("Cyclus").selectOption("2025");
  await filter.getByLabel("Wat verschoof").selectOption("Regietype");
  await filter.getByRole("button", { name: "Filters toepassen" }).click();
  await expect(page).toHaveURL(/cycle=2025&what=style/);
  const moves = page.getByRole("table", { name: "Besluiten per samenwerking" });
  await expect(moves.getByRole("rowheader")).toHaveText(["Pact tegen Armoede"]);
  const pact = moves.getByRole("row", { name: /^Pact tegen Armoede/ });
  await expect(pact).toContainText("van 0,00 naar −0,64");
  await expect(pact).toContainText("9/14 (0,64) meer naar loslaten");
  await expect(pact).toContainText("van Visionair naar Faciliterend");

  const downloads = page.getByRole("group").filter({ hasText: "Downloaden" }).last();
  await downloads.getByText("Downloaden").click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    downloads.getByRole("link", { name: "CSV", exact: true }).click(),
  ]);
  const rows = parse(await readFile(await file.path()), {
    bom: true,
    delimiter: ";",
  }) as string[][];
  expect(rows.slice(1).map(([name, year]) => [name, year])).toEqual([
    ["Pact tegen Armoede", "2025"],
  ]);

  await pact.getByRole("link", { name: /^Versies vergelijken/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Afweging vergelijken: Pact tegen Armoede",
  );
});

test("the page of an assessment tells what the council decided over time", async ({ asRole }) => {
  const page = await asRole("raadslid");
  await page.goto("/collaborations/duurzaam-delft-dreamteam/assessment");
  const decisions = page.getByRole("table", { name: "Hoe de besluiten verschoven" });
  await expect(decisions.getByRole("rowheader")).toHaveText(["9 november 2024", "9 november 2025"]);
  await expect(decisions).toContainText("5/14 (0,36) meer naar loslaten");

  await page.goto("/collaborations/innovatiedistrict/assessment");
  await expect(page.getByText("De raad besloot één keer.")).toBeVisible();
  await page.goto("/collaborations/servicebureau-jeugdhulp-haaglanden/assessment");
  await expect(decisions).toHaveCount(0);
});

test("the movement is there without scripts, sorted by links", async ({ asRole }) => {
  const page = await asRole("ambtenaar", { javaScriptEnabled: false });
  await page.goto("/cycles");
  await page.getByRole("link", { name: "Wat er per cyclus verschoof" }).click();
  const moves = page.getByRole("table", { name: "Besluiten per samenwerking" });
  await moves.getByRole("link", { name: "Plaats op de schaal" }).click();
  await expect(moves.getByRole("rowheader").first()).toHaveText("Pact tegen Armoede");
});
