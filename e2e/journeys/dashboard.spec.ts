/** The dashboard of a cycle: what needs me, what is off course, what changed. Closed cycles, so that no other test moves them. */
import { expect, type Page } from "@playwright/test";
import { test } from "../fixtures";

const CLOSED = "/cycles/2025?moment=interim_report_2";

const heatTable = (page: Page) =>
  page.getByRole("table", { name: /^Eigen scores van het college op de vijf/ });

test("a score leads to its reason, and back to the dashboard", async ({ asRole }) => {
  const page = await asRole("raadslid");
  await page.goto(CLOSED);
  const row = heatTable(page).getByRole("row", { name: /^Poptahof/ });
  await row.getByRole("link", { name: /^Overzicht: [1-5] van 5/ }).click();
  await expect(page).toHaveURL(/\/reports\/[0-9a-f-]{36}\?from=dashboard#overview$/);
  await expect(page.getByRole("heading", { level: 1, name: "Poptahof" })).toBeVisible();
  await expect(page.locator("#overview")).toBeInViewport();

  await page.getByRole("link", { name: "Terug naar het dashboard" }).click();
  await expect(page).toHaveURL(/\/cycles\/2025\?moment=/);
  await expect(heatTable(page)).toBeVisible();
});

test("the home page is the cycle of this year, and for the administrator the accounts", async ({
  asRole,
}) => {
  const member = await asRole("raadslid");
  await member.goto("/");
  await expect(member).toHaveURL(/\/cycles\/2026$/);
  await expect(member.getByRole("heading", { level: 1, name: "Cyclus 2026" })).toBeVisible();

  const administrator = await asRole("beheerder");
  await administrator.goto("/");
  await expect(administrator).toHaveURL(/\/users$/);
  await administrator.goto("/cycles/2026");
  await expect(administrator.getByRole("heading", { name: "Cyclus 2026" })).toHaveCount(0);
});

test("each moment of the ribbon shows its own table", async ({ asRole }) => {
  const page = await asRole("rekenkamer");
  await page.goto(CLOSED);
  const ribbon = page.getByRole("list", { name: "Momenten van cyclus 2025" });
  await expect(ribbon.getByRole("listitem")).toHaveCount(5);
  await expect(ribbon.locator("[aria-current]")).toContainText("2e bestuursrapportage");

  await ribbon.getByRole("link", { name: /^1e bestuursrapportage/ }).click();
  await expect(page.getByRole("table", { name: /bij 1e bestuursrapportage 2025$/ })).toBeVisible();

  await ribbon.getByRole("link", { name: /^Begroting/ }).click();
  await expect(page.getByRole("heading", { name: "Wat de raad vooraf vastlegt" })).toBeVisible();
  await expect(
    page.getByRole("table", { name: "Doelen per samenwerking voor 2025" }),
  ).toBeVisible();
});

test("who the council asks fewer reports of is no row at the other moments, and said so", async ({
  asRole,
}) => {
  const page = await asRole("raadslid", { javaScriptEnabled: false });
  const covenant = "Convenant gemeente en TU Delft";
  await page.goto("/cycles/2026?moment=interim_report_1");
  const row = heatTable(page).getByRole("rowheader", { name: covenant });
  await expect(heatTable(page)).toBeVisible();
  await expect(row).toHaveCount(0);
  await expect(
    page.getByText("2 samenwerkingen hoeven bij dit moment niet te rapporteren."),
  ).toBeVisible();
  await page.getByRole("link", { name: covenant }).first().click();
  await expect(page).toHaveURL(/\/collaborations\/convenant-tu-delft\/assessment$/);

  await page.goto("/collaborations/convenant-tu-delft");
  const reports = page.getByRole("table", { name: "Verantwoording per moment" });
  await expect(reports.getByRole("rowheader", { name: "2e burap 2025" })).toBeVisible();
  await expect(reports.getByRole("rowheader", { name: "1e burap 2025" })).toHaveCount(0);
  await expect(reports.getByRole("rowheader", { name: "1e burap 2024" })).toBeVisible();

  await expect(
    page.getByText("Bij de tweede bestuursrapportage en de jaarstukken.", { exact: true }),
  ).toBeVisible();
  await expect(
    page.getByText(/Sinds dit besluit zijn \d van de \d afgesproken rapportages ingediend\./),
  ).toBeVisible();

  await page.goto("/cycles/2026?moment=interim_report_2");
  await expect(row).toBeVisible();
});

test("sorting, filters and comparison stand in the address, without JavaScript too", async ({
  asRole,
}) => {
  const page = await asRole("raadslid", { javaScriptEnabled: false });
  await page.goto(CLOSED);
  const heading = heatTable(page).getByRole("columnheader", { name: "Verantwoording" });
  await heading.getByRole("link").click();
  await expect(page).toHaveURL(/[?&]sort=accountability/);
  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  const scores = await heatTable(page)
    .getByRole("link", { name: /^Verantwoording: [1-5] van 5/ })
    .allInnerTexts();
  const figures = scores.map((text) => Number(/\d/.exec(text)?.[0]));
  expect(figures.length).toBeGreaterThan(5);
  expect(figures).toEqual([...figures].sort());

  await page.getByText("Filteren", { exact: true }).click();
  await page.getByRole("combobox", { name: "Regietype" }).selectOption("Visionair");
  await page.getByRole("button", { name: "Toepassen" }).click();
  await expect(page).toHaveURL(
    /sort=accountability.*style=visionary|style=visionary.*sort=accountability/,
  );
  const rows = heatTable(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") });
  await expect(rows.first()).toContainText("Visionair");
  await expect(heatTable(page).getByRole("cell", { name: "Faciliterend" })).toHaveCount(0);

  await page.getByRole("link", { name: "Filters wissen" }).click();
  await expect(heatTable(page).getByRole("cell", { name: "Faciliterend" }).first()).toBeVisible();

  const comparison = page.getByRole("navigation", { name: "Vergelijken met" });
  await comparison.getByRole("link", { name: "2023" }).click();
  await expect(page).toHaveURL(/[?&]compare=2023/);
  await expect(comparison.locator("[aria-current]")).toHaveText("2023");
});

test("filters that fit nothing say so, and how to go on", async ({ asRole }) => {
  const page = await asRole("raadslid");
  await page.goto(`${CLOSED}&programme=Bestaat%20niet`);
  await expect(
    page.getByRole("heading", { name: "Geen samenwerking past bij deze filters" }),
  ).toBeVisible();
  await page.getByRole("link", { name: "Filters wissen" }).click();
  await expect(heatTable(page)).toBeVisible();
});

test("each chart has its table and its sentence without JavaScript", async ({ asRole }) => {
  const page = await asRole("raadslid", { javaScriptEnabled: false });
  await page.goto(CLOSED);
  const profile = page.getByRole("table", { name: "Middelste score per prestatie", exact: true });
  await expect(profile.getByRole("rowheader")).toHaveText([
    "Afbakenen",
    "Overzicht",
    "Beleidslijnen",
    "Samenwerking",
    "Verantwoording",
  ]);
  // How many reported, and how many the Rekenkamer scored.
  await expect(profile.getByRole("cell", { name: /^\d+ van \d+$/ })).toHaveCount(10);
  await expect(
    page.getByRole("table", { name: /^Middelste score per prestatie bij 2e bestuursrapportage/ }),
  ).toBeVisible();

  for (const [heading, table] of [
    ["Resultaten en doelen", "Resultaten tegenover het doel voor 2025"],
    ["Geld", "Begroot, uitgegeven en geraamd per programma in 2025"],
    ["Samenwerkingen per regietype", "Aantal samenwerkingen per regietype"],
  ] as const) {
    const card = page
      .getByRole("figure")
      .filter({ has: page.getByRole("table", { name: table, includeHidden: true }) });
    await card.getByText("Als tabel").click();
    await expect(page.getByRole("table", { name: table })).toBeVisible();
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
  }
});

test("a chart is drawn after the page, and its table folds out", async ({ asRole }) => {
  const page = await asRole("raadslid");
  await page.goto(CLOSED);
  await expect(page.locator("figure svg.recharts-surface").first()).toBeVisible();
  const table = page.getByRole("table", { name: "Middelste score per prestatie", exact: true });
  await expect(table).toBeHidden();
  await page
    .getByRole("figure")
    .filter({
      has: page.getByRole("table", {
        name: "Middelste score per prestatie",
        exact: true,
        includeHidden: true,
      }),
    })
    .getByText("Als tabel")
    .click();
  await expect(table).toBeVisible();
});

test("the figures behind a table come as a file, for whoever may see them", async ({
  asRole,
  requestsAs,
}) => {
  const page = await asRole("raadslid");
  await page.goto(`${CLOSED}&style=visionary`);
  const link = page
    .getByRole("region")
    .filter({ has: heatTable(page) })
    .first();
  await expect(link).toBeVisible();
  await page.getByText("Downloaden").first().click();
  const href = await page
    .getByRole("link", { name: "CSV", exact: true })
    .first()
    .getAttribute("href");
  expect(href).toMatch(/^\/api\/exports\/heat\?cycle=2025/);

  const member = await requestsAs("raadslid");
  const answer = await member.get(href ?? "");
  expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect(answer.headers()["content-disposition"]).toContain("regiemonitor-2025-heat.csv");
  const text = (await answer.body()).toString("utf8");
  expect(text.startsWith("\uFEFFSamenwerking;Programma;")).toBe(true);
  const lines = text.trim().split("\r\n").slice(1);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.every((line) => line.includes(";Visionair;"))).toBe(true);

  for (const who of ["beheerder", null] as const) {
    const refused = await (await requestsAs(who)).get(href ?? "", { maxRedirects: 0 });
    expect(refused.status()).not.toBe(200);
  }
  expect((await member.get("/api/exports/nothing?cycle=2025")).status()).toBe(404);
  expect((await member.get("/api/exports/heat?cycle=1066")).status()).toBe(404);
});

test("what needs the viewer stands on every dashboard", async ({ asRole }) => {
  const auditor = await asRole("rekenkamer");
  await auditor.goto("/cycles/2023");
  await expect(auditor.getByRole("heading", { name: /^Voor u/ })).toBeVisible();
  await auditor.getByRole("link", { name: "Rapportage lezen" }).first().click();
  await expect(auditor).toHaveURL(/\/reports\//);
});

test("an address that makes no sense shows the usual dashboard, or that there is none", async ({
  asRole,
}) => {
  const page = await asRole("raadslid");
  const odd = await page.goto(
    "/cycles/2025?moment=' or 1=1&sort=<script>&order=x&page=-9&compare=0x7e7&style=%00&holder=..",
  );
  expect(odd?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1, name: "Cyclus 2025" })).toBeVisible();
  for (const address of ["/cycles/1850", "/cycles/abc", "/cycles/2025.0"]) {
    expect((await page.goto(address))?.status()).toBe(404);
  }
});

test("the dashboard reads on a phone, the wide table by itself @phone", async ({ asRole }) => {
  const page = await asRole("raadslid");
  await page.goto(CLOSED);
  await expect(page.getByRole("heading", { level: 1, name: "Cyclus 2025" })).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await expect(heatTable(page)).toBeVisible();
});

test("the tables are there however one comes to the dashboard", async ({ asRole }) => {
  const page = await asRole("raadslid");
  const menu = page.getByRole("navigation", { name: "Hoofdmenu" });
  await page.goto(CLOSED);
  const html = await (await page.request.get(CLOSED, { headers: { accept: "text/html" } })).text();
  expect(html.split("op de vijf regieprestaties per samenwerking").length - 1).toBe(2);
  await menu.getByRole("link", { name: "Verantwoording" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Verantwoording" })).toBeVisible();
  await page.goBack();
  await expect(heatTable(page)).toBeVisible();
  await menu.getByRole("link", { name: "Verantwoording" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Verantwoording" })).toBeVisible();
  await menu.getByRole("link", { name: "Dashboard" }).click();
  await expect(heatTable(page)).toBeVisible();

  // An extension of the browser that changes a page makes React throw it away and draw its own.
  await page.route(CLOSED, async (route) => {
    const response = await route.fetch();
    const changed = (await response.text()).replace("grip van de raad", "veranderd");
    await route.fulfill({ response, body: changed });
  });
  await page.goto(CLOSED);
  await expect(page.getByRole("contentinfo")).toContainText("grip van de raad");
  await expect(heatTable(page)).toBeVisible();
});
