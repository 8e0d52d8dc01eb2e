/** Tables that somebody takes away: whole, readable by other programs, and checkable afterwards. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { test } from "../fixtures";

const LISTS = [
  ["raadslid", "/collaborations", /^\d+ samenwerkingen/],
  ["raadslid", "/collaborations?style=visionary", /van \d+ samenwerkingen/],
  ["raadslid", "/partners", /partners$/],
  ["raadslid", "/reports?cycle=2025", /rapportages$/],
  ["raadslid", "/questions?state=answered", null],
  ["raadslid", "/commitments?state=settled", null],
  ["raadslid", "/cycles/2025/moments", null],
  ["beheerder", "/users?role=council_member", null],
] as const;

for (const [who, address, heading] of LISTS) {
  test(`${address} is in each format what it is on the screen`, async ({ asRole }) => {
    const page = await asRole(who);
    await page.goto(address);
    if (heading) await expect(page.getByRole("heading", { name: heading })).toBeVisible();

    // Others may change a record between two files; then the files are right to differ.
    await expect(async () => {
      const csv = await download(page, "CSV");
      const rows = parse(csv, { bom: true, delimiter: ";" }) as string[][];
      const book = await download(page, "Excel (XLSX)");
      const sheet = await readSheet(book, "Gegevens");
      expect(sheet.map((row) => row.map(textOf))).toEqual(rows.map((row) => row.map(unquoted)));

      const about = new Map(
        (await readSheet(book, "Herkomst")).map(([what, value]) => [what, String(value)]),
      );
      expect(about.get("Aantal rijen")).toBe(String(rows.length - 1));
      expect(about.get("SHA-256 van de rijen")).toBe(sha256WithoutFirstLine(csv));
      expect(about.get("Kop van het logboek")).toMatch(/^gebeurtenis \d+: [0-9a-f]{64}$/);

      const companion = (await download(page, "Herkomst van de CSV (tekst)")).toString("utf8");
      expect(companion).toContain(`SHA-256 van de rijen: ${sha256WithoutFirstLine(csv)}\n`);
    }).toPass();
  });
}

test("a list of more than one page is whole in the file", async ({ asRole }) => {
  const page = await asRole("beheerder");
  await page.goto("/users");
  await expect(page.getByText("Pagina 1 van 2")).toBeVisible();
  const total = Number((await page.getByText(/^\d+ personen$/).textContent())?.split(" ")[0]);
  const rows = parse(await download(page, "CSV"), { bom: true, delimiter: ";" });
  expect(rows).toHaveLength(total + 1);
});

test("an English file has English words, commas and points", async ({ asRole, baseURL }) => {
  const page = await asRole("raadslid");
  await page.context().addCookies([{ name: "locale", value: "en", url: baseURL ?? "" }]);
  const headers = { origin: baseURL ?? "" };
  const answer = await page.request.get("/api/exports/profile?cycle=2025", { headers });
  expect((await answer.body()).toString("utf8")).toMatch(/^\uFEFFPerformance,/);
});

test("a file is handed over to who asks for it on our own pages, and nobody takes it in another's name", async ({
  asRole,
  requestsAs,
}) => {
  const search = "alleen wie er zelf om vraagt";
  const address = `/api/exports/collaborations?search=${encodeURIComponent(search)}`;
  const auditor = await requestsAs("rekenkamer");
  const takenTimes = async () => {
    const log = await auditor.get("/api/exports/audit-log?format=json&action=table_exported");
    return (await log.text()).split(search).length - 1;
  };
  const member = await asRole("raadslid", { javaScriptEnabled: false });
  expect((await member.request.head(address)).status()).toBe(200);
  for (const site of ["cross-site", "same-site", "none"]) {
    const answer = await member.request.get(address, { headers: { "sec-fetch-site": site } });
    expect(answer.status(), site).toBe(403);
  }
  await member.goto(address);
  await expect(
    member.getByRole("heading", { name: "Wilt u dit bestand downloaden?" }),
  ).toBeVisible();
  expect(await takenTimes()).toBe(0);

  const started = member.waitForEvent("download");
  await member.getByRole("link", { name: "Download het bestand" }).click();
  expect((await started).suggestedFilename()).toBe("regiemonitor-collaborations.csv");
  expect(await takenTimes()).toBe(1);
});

test("a file is taken by keyboard alone, and the menu closes again", async ({ asRole }) => {
  const page = await asRole("raadslid");
  await page.goto("/collaborations");
  await page.getByText("Downloaden").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Excel (XLSX)" })).toBeFocused();
  const started = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await started).suggestedFilename()).toBe("regiemonitor-collaborations.xlsx");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Excel (XLSX)" })).toBeHidden();
});

test("a table of one record is a file with the rows of the screen, and a draft has none", async ({
  asRole,
}) => {
  const page = await asRole("raadslid");
  await page.goto("/collaborations/pact-tegen-armoede");
  const reports = page.getByRole("table", { name: "Verantwoording per moment" });
  await reports.getByRole("rowheader").getByRole("link").first().click();
  const results = page.getByRole("table", { name: /^Indicatoren: stand, doel/ });
  await expect(results).toBeVisible();
  const card = page.locator("#results");
  const rows = parse(await download(page, "CSV", card), { bom: true, delimiter: ";" });
  const shown = results.getByRole("rowheader");
  await expect(shown).toContainText(rows.slice(1).map((row) => row[1] ?? ""));
  const sheet = await readSheet(await download(page, "Excel (XLSX)", card), "Gegevens");
  expect(sheet).toHaveLength(rows.length);

  const writer = await asRole("ambtenaar");
  await writer.goto("/collaborations/preventieve-jeugdzorg");
  await writer
    .getByRole("table", { name: "Verantwoording per moment" })
    .getByRole("rowheader")
    .getByRole("link")
    .first()
    .click();
  await expect(writer.getByRole("heading", { name: "Resultaten tegen doel" })).toBeVisible();
  await expect(writer.getByText("Downloaden")).toHaveCount(0);
});

async function download(page: Page, name: string, within: Page | Locator = page): Promise<Buffer> {
  const menu = within.getByRole("group").filter({ hasText: "Downloaden" }).first();
  const link = menu.getByRole("link", { name, exact: true });
  if (!(await link.isVisible())) await menu.getByText("Downloaden").click();
  const started = page.waitForEvent("download");
  await link.click();
  return readFile(await (await started).path());
}

const sha256WithoutFirstLine = (file: Buffer) =>
  createHash("sha256")
    .update(file.subarray(file.indexOf("\n") + 1))
    .digest("hex");

/** As the CSV file writes it. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, "2026-11-24".length);
  return typeof cell === "number" ? String(cell).replace(".", ",") : String(cell ?? "");
}

/** Without the apostrophes that keep a spreadsheet from running a text, or a part of it. */
const unquoted = (text: string) =>
  text.replace(/((?:^|[;,\t\r\n])[\s"]*)'(?=[=+\-@＝＋－＠])/g, "$1");
