/** Two pages that speak of the same thing say the same; of closed cycles, which no other test moves. */
import { expect, type Page } from "@playwright/test";
import { test } from "../../fixtures";

/** The status of each indicator in a table, by the indicator's name; where in its row both stand differs. */
async function statusesOn(page: Page, table: string, place: { name: string; column: number }) {
  // Also of a table that is folded away under its drawing.
  const asWell = { includeHidden: true };
  const rows = page.getByRole("table", { name: table, ...asWell }).getByRole("row", asWell);
  const found = new Map<string, string>();
  for (const row of await rows.filter({ has: page.getByRole("rowheader", asWell) }).all()) {
    const name = await row.getByRole("rowheader", asWell).locator(place.name).first().textContent();
    const status = await row.getByRole("cell", asWell).nth(place.column).textContent();
    found.set(name ?? "", status ?? "");
  }
  return found;
}

test("the dashboard, a report and the page of its collaboration give an indicator one status", async ({
  asRole,
}) => {
  const page = await asRole("raadslid", { javaScriptEnabled: false });
  await page.goto("/cycles/2026?moment=interim_report_1");
  const onDashboard = await statusesOn(page, "Resultaten tegenover het doel voor 2026", {
    name: "a",
    column: 3,
  });
  expect(onDashboard.size).toBeGreaterThan(10);

  await page.goto("/collaborations/poptahof");
  const headings = page.getByRole("heading", { level: 4 });
  const shared = (await headings.allInnerTexts()).filter((name) => onDashboard.has(name));
  expect(shared.length).toBeGreaterThan(0);
  for (const name of shared) {
    const line = page.getByRole("heading", { level: 4, name, exact: true }).locator("xpath=..");
    await expect(line.getByText(new RegExp(`^(✓ )?${onDashboard.get(name)}$`))).toBeVisible();
  }

  const reports = page.getByRole("table", { name: "Verantwoording per moment" });
  await reports.getByRole("link", { name: /^1e burap 2026/ }).click();
  await page.waitForURL(/\/reports\//);
  const inReport = await statusesOn(page, "Indicatoren: stand, doel van 2026 en einddoel", {
    name: "[lang=nl]",
    column: 4,
  });
  for (const name of shared) expect(inReport.get(name), name).toContain(onDashboard.get(name));
});

test("the page of views and the dossier count as many views in a round", async ({ asRole }) => {
  const page = await asRole("raadslid", { javaScriptEnabled: false });
  await page.goto("/collaborations/poptahof/views");
  const given = await page
    .getByText(/^\d+ beelden, gesloten op/)
    .first()
    .textContent();
  await page.goto("/collaborations/poptahof/dossier");
  const rounds = page.getByRole("table", { name: "Rondes waarin partijen hun beeld gaven" });
  const [count] = given?.split(" ") ?? [];
  await expect(
    rounds
      .getByRole("row")
      .last()
      .getByRole("cell", { name: count ?? "", exact: true }),
  ).toBeVisible();
});

test("each hash of an assessment says what it seals, on its page and in the dossier", async ({
  asRole,
}) => {
  const page = await asRole("raadslid", { javaScriptEnabled: false });
  await page.goto("/collaborations/poptahof/assessment");
  const ofDecision = page.getByText(/^Controlegetal \(SHA-256\) van het besluit van de raad/);
  const hash = /[0-9a-f]{64}/.exec((await ofDecision.first().textContent()) ?? "")?.[0] ?? "";
  await expect(
    page.getByText(/^Controlegetal \(SHA-256\) van de ingediende afweging/).first(),
  ).not.toContainText(hash);
  await page.goto("/collaborations/poptahof/dossier");
  await expect(
    page.getByText(`SHA-256 van het besluit van de raad: ${hash.slice(0, 12)}…`).first(),
  ).toBeVisible();
});
