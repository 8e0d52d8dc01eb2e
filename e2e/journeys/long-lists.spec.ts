/** More collaborations and partners than a list shows: they are searched for, without scripts, and nothing typed is lost. */
import { expect, type Page, test } from "@playwright/test";
import { connect } from "../../db/connect";
import { foldedCollaboration, foldedName } from "../../db/names/folded";
import { collaborations, partners } from "../../db/schema";
import { newId } from "../../lib/ids";
import { collaborationRow } from "../../test/records/collaborations";
import { OwnServer } from "../own-server";

test.use({ javaScriptEnabled: false });
// One after the other: they share a server.
test.describe.configure({ mode: "default", timeout: 90_000 });

const MANY = Array.from({ length: 120 }, (_, index) => 100 + index);
let server: OwnServer;

test.beforeAll(async () => {
  server = new OwnServer("long-lists", 6);
  const { client, database } = connect(server.databaseFile, 0);
  for (const number of MANY) {
    const name = `Wijkraad ${number}`;
    const row = { ...collaborationRow(`wijkraad-${number}`), name, portfolioHolderId: null };
    database
      .insert(collaborations)
      .values({ ...row, ...foldedCollaboration(row) })
      .run();
    database
      .insert(partners)
      .values({ id: newId(), name, ...foldedName({ name }) })
      .run();
  }
  client.close();
  await server.start();
});
test.afterAll(() => server.stop());

test("the questions of one collaboration are found by a part of its name", async ({
  browser,
  playwright,
}) => {
  const page = await server.asRole(browser, playwright, "raadslid");
  await page.goto("/questions?state=answered");
  await expect(page.getByRole("combobox", { name: /^Samenwerking/ })).toHaveCount(0);
  await search(page, "Samenwerking", "wijkraad 1");
  await page.getByRole("button", { name: "Filters toepassen" }).click();
  await expect(page.getByRole("combobox", { name: "Stand" })).toHaveValue("answered");
  await expect(page.getByText("Dit zijn de eerste 20.")).toBeVisible();
  const found = page.getByRole("combobox", { name: /^Samenwerking: kies/ });
  await expect(found.getByRole("option")).toHaveCount(21);
  await found.selectOption("Wijkraad 104");
  await page.getByRole("button", { name: "Filters toepassen" }).click();
  await expect(page).toHaveURL(/collaboration=wijkraad-104/);
  await expect(page.getByRole("heading", { name: "Geen vragen gevonden" })).toBeVisible();
});

test("the clerk finds two partners and keeps the reason that was typed", async ({
  browser,
  playwright,
}) => {
  const page = await server.asRole(browser, playwright, "griffier");
  const reason = page.getByLabel("Waarom is dit dezelfde partner?");
  await page.goto("/partners/merge");
  await reason.fill("Het is één wijkraad.");
  await search(page, "Deze naam vervalt", "raad 11");
  await page.getByRole("button", { name: "Zoeken: Deze naam vervalt" }).click();
  await page
    .getByRole("combobox", { name: "Deze naam vervalt" })
    .selectOption("Wijkraad 111: geen samenwerkingen");
  await search(page, "Deze naam blijft", "raad 219");
  await page.getByRole("button", { name: "Zoeken: Deze naam blijft" }).click();
  await expect(page.getByRole("combobox", { name: "Deze naam vervalt" })).toHaveValue(/./);
  await page
    .getByRole("combobox", { name: "Deze naam blijft" })
    .selectOption("Wijkraad 219: geen samenwerkingen");
  await expect(reason).toHaveValue("Het is één wijkraad.");
  await page.getByRole("button", { name: "Partners samenvoegen" }).click();
  await expect(page.getByRole("status")).toContainText("De partners zijn samengevoegd.");
});

const search = (page: Page, label: string, text: string) =>
  page.getByRole("searchbox", { name: label }).fill(text);
