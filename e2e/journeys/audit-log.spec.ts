/** The log that nobody can rewrite: who reads what in it, what a check finds, and what everybody may keep a copy of. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { test } from "../fixtures";
import { type Hands, keyboard, mouse } from "../hands";

const WAYS: { name: string; hands: (page: Page) => Hands; javaScriptEnabled?: boolean }[] = [
  { name: "with a mouse", hands: () => mouse },
  { name: "by keyboard", hands: keyboard },
  { name: "without JavaScript", hands: () => mouse, javaScriptEnabled: false },
  { name: "on a phone @phone", hands: () => mouse },
];

/** The link of an event is its number. */
const EVENT = /^[\d.]+$/;

for (const { name, hands, javaScriptEnabled } of WAYS) {
  test(`the auditor narrows the log, opens an event and checks the whole, ${name}`, async ({
    asRole,
  }) => {
    test.slow();
    const page = await asRole("rekenkamer", { javaScriptEnabled });
    const { press, type } = hands(page);
    await page.goto("/audit-log?action=report_released");
    await expect(page.getByRole("combobox", { name: "Wat er gebeurde" })).toHaveValue(
      "report_released",
    );
    const search = page.getByRole("search", { name: "Logboek filteren" });
    await type(search.getByRole("textbox", { name: "Nummer van het object" }), "no-such-object");
    await press(search.getByRole("button", { name: "Filters toepassen" }));
    await expect(page.getByText("Geen gebeurtenissen gevonden")).toBeVisible();
    await expect(page).toHaveURL(/action=report_released.*object=no-such-object/);
    await page.goto("/audit-log?action=report_released");
    const rows = page.getByRole("table", { name: "Gebeurtenissen" }).getByRole("row");
    await expect(rows.filter({ hasText: "rapportage vrijgegeven" }).first()).toBeVisible();
    await expect(rows.filter({ hasText: "rapportage ingediend" })).toHaveCount(0);

    await press(page.getByRole("link", { name: EVENT }).first());
    await expect(page.getByRole("heading", { level: 1, name: /^Gebeurtenis / })).toBeVisible();
    const status = page.getByRole("row", { name: /^stand/ });
    await expect(status).toContainText("Vrijgegeven");
    await expectWithinScreen(page);

    await page.goto("/audit-log");
    await press(page.getByRole("button", { name: "Logboek controleren" }));
    await expect(page.getByText("Alles klopt")).toBeVisible();
    await expect(page.getByText(/gebeurtenissen passen aan elkaar/)).toBeVisible();
    await expect(
      page.getByText(/^Niet vastgelegd vóór 24 november 2026: .+ 51 personen/),
    ).toBeVisible();
    await expect(page).toHaveURL(/verified=\d+/);
    await expectWithinScreen(page);
  });
}

test("a page of the log leads to the older one and back", async ({ asRole }) => {
  const page = await asRole("rekenkamer");
  await page.goto("/audit-log?action=judgement_given");
  const first = page.getByRole("link", { name: EVENT }).first();
  const newest = await first.textContent();
  await page.getByRole("link", { name: "Ouder" }).click();
  await expect(page).toHaveURL(/before=\d+/);
  await expect(first).not.toHaveText(newest ?? "");
  await page.getByRole("link", { name: "Nieuwer" }).click();
  await expect(first).toHaveText(newest ?? "");
});

test("the clerk sees that a report was handed in, and not what it says until it is released", async ({
  asRole,
}) => {
  const page = await asRole("griffier");
  await page.goto("/audit-log?action=report_submitted&type=report");
  const unreleased = page
    .getByRole("row")
    .filter({ hasText: "Delft-West" })
    .getByRole("link", { name: EVENT })
    .first();
  const href = (await unreleased.getAttribute("href")) ?? "";
  await unreleased.click();
  await expect(page.getByText("Inhoud niet zichtbaar voor u")).toBeVisible();
  await expect(page.getByText("Hash van deze gebeurtenis")).toBeVisible();
  await expect(page.getByText("Vóór en na")).toBeHidden();

  const auditor = await asRole("rekenkamer");
  await auditor.goto(href);
  await expect(auditor.getByRole("row", { name: /^SHA-256 van de versie/ })).toBeVisible();
});

test("nobody reads in the log who gave a view", async ({ asRole }) => {
  const page = await asRole("rekenkamer");
  await page.goto("/audit-log?action=view_given&role=council_member");
  const rows = page.getByRole("row").filter({ hasText: "beeld gegeven" });
  await expect(rows.first()).toContainText("naam niet zichtbaar");
  await expect(rows.filter({ hasText: /Raadslid \d/ })).toHaveCount(0);
  await rows.first().getByRole("link").first().click();
  await expect(page.getByText("Wie een beeld gaf en wat erin staat, ziet niemand.")).toBeVisible();
});

test("an outsider calculates the hashes out of the file, and finds the last one published", async ({
  asRole,
}) => {
  const page = await asRole("rekenkamer");
  await page.goto("/audit-log?action=assessment_decided");
  const json = JSON.parse((await download(page, "Download als JSON")).toString("utf8"));
  expect(json.about.rows).toBe(json.events.length);
  expect(json.events.length).toBeGreaterThan(3);
  for (const { hash, isWhole, ...content } of json.events) {
    expect(isWhole).toBe(true);
    // The names stand in the file in the order in which they are hashed.
    const text = JSON.stringify(content);
    expect(createHash("sha256").update(text, "utf8").digest("hex")).toBe(hash);
  }
  const csv = parse(await download(page, "Download als CSV"), { bom: true, delimiter: ";" });
  expect(csv).toHaveLength(json.events.length + 1);
  const about = (await download(page, "Hoe de CSV te controleren is")).toString("utf8");
  expect(about).toContain(`rows: ${json.events.length}\n`);
});

test("a visitor keeps a copy of the head of each day", async ({ asRole, requestsAs }) => {
  const page = await asRole(null);
  await page.goto("/audit-heads");
  await expect(
    page.getByRole("heading", { level: 1, name: "Controlegetallen van het logboek" }),
  ).toBeVisible();
  await page.getByRole("link", { name: /^Eerdere maand/ }).click();
  await expect(page).toHaveURL(/month=\d{4}-\d\d/);
  const hash = await page.getByRole("row").nth(1).getByRole("cell").last().textContent();
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  const file = await (await (await requestsAs(null)).get("/api/audit-heads")).text();
  expect(file).toMatch(/^date,sequence,hash,state\r\n\d{4}-\d\d-\d\d,\d+,[0-9a-f]{64},final\r\n/);
  expect(file).toContain(hash ?? "");
});

async function expectWithinScreen(page: Page) {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

async function download(page: Page, name: string): Promise<Buffer> {
  const started = page.waitForEvent("download");
  await page.getByRole("link", { name, exact: true }).click();
  return readFile(await (await started).path());
}
