/** A collaboration by research question, and the same as a file that an auditor checks without this product. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { unzip } from "@/test/unzip";
import { test } from "../fixtures";
import { keyboard } from "../hands";

const DOSSIER = "/collaborations/poptahof/dossier";

test("a council member reads by research question what is on record, by keyboard alone, and prints it", async ({
  asRole,
}) => {
  const page = await asRole("raadslid");
  const { press } = keyboard(page);
  await page.goto("/collaborations/poptahof");
  await press(page.getByRole("link", { name: "Dossier" }));
  await expect(page).toHaveURL(DOSSIER);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([
    /^1\. Welke resultaten/,
    /^2\. Hoe voert/,
    /^3\. Wat zijn/,
    /^4\. Hoe stuurt/,
    /^5\. Wat zijn de lessen/,
  ]);
  await expect(page.getByRole("link", { name: /ZIP/ })).toBeHidden();
  await expectOnPaper(page);
  await press(page.getByRole("link", { name: /^Wat zijn de resultaten/ }));
  await expect(page).toHaveURL(/#question-3$/);

  const scores = page.getByRole("table", { name: "Zelfbeoordeling op de vijf regieprestaties" });
  const source = scores.getByRole("link", { name: /^Rapportage .* versie \d+$/ }).first();
  await press(source);
  await expect(page).toHaveURL(/\/reports\//);
});

test("it reads the same without JavaScript, and in English", async ({ asRole }) => {
  const page = await asRole("raadslid", { javaScriptEnabled: false });
  await page.goto(DOSSIER);
  await page.getByRole("button", { name: "English" }).click();
  await page.goto(DOSSIER);
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(/^1\. Which results/);
  await page.getByRole("link", { name: /^What are the results/ }).click();
  await expect(page).toHaveURL(/#question-3$/);
});

test("the auditor takes it along, and every hash in it is right", async ({ asRole }) => {
  const page = await asRole("rekenkamer");
  await page.goto(DOSSIER);
  const files = await unzip(await download(page));

  const manifest = linesOf(files.get("SHA256SUMS")).map((line) => line.split("  "));
  expect(manifest).toHaveLength(files.size - 1);
  for (const [sha256, path = ""] of manifest) {
    expect(sha256Of(files.get(path)), path).toBe(sha256);
  }

  const entries = linesOf(files.get("audit/entries.jsonl")).map((line) => JSON.parse(line));
  const readable = entries.filter(({ canonicalForm }) => canonicalForm !== null);
  expect(readable.length).toBeGreaterThan(10);
  for (const { canonicalForm, hash } of readable) expect(sha256Of(canonicalForm)).toBe(hash);

  const versions = [...files.keys()].filter((path) => path.startsWith("versions/"));
  expect(versions.length).toBeGreaterThan(3);
  const told = readable.map(({ canonicalForm }) => canonicalForm).join("\n");
  for (const path of versions) expect(told, path).toContain(sha256Of(files.get(path)));

  const guide = String(files.get("index.html"));
  expect(guide).toContain("Wat u zonder het systeem kunt controleren");
  expect(guide).toContain("Waarvoor het hele logboek nodig is");
  expect(guide).not.toMatch(/<script/i);
  expect([...files.keys()].some((path) => path.startsWith("data/") && path.endsWith(".csv"))).toBe(
    true,
  );
  expect(JSON.parse(String(files.get("data/dossier.json"))).slug).toBe("poptahof");
});

test("the pages in it read in a browser, away from the product", async ({ asRole, browser }) => {
  const auditor = await asRole("rekenkamer");
  await auditor.goto(DOSSIER);
  const files = await unzip(await download(auditor));
  const offline = await browser.newContext({ offline: true, javaScriptEnabled: false });
  const page = await offline.newPage();
  await page.setContent(String(files.get("dossier.html")));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Dossier Poptahof/);
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(5);
  await offline.close();
});

test("that it was taken stands in the log with the hash of its list of files", async ({
  asRole,
}) => {
  const page = await asRole("rekenkamer");
  await page.goto(DOSSIER);
  const files = await unzip(await download(page));
  await page.goto("/audit-log?action=dossier_exported");
  await page.getByRole("table").getByRole("link").first().click();
  await expect(page.getByText(sha256Of(files.get("SHA256SUMS"))).first()).toBeVisible();
});

test("whoever does not read the log gets no file, and nobody one of what is not there", async ({
  requestsAs,
}) => {
  for (const who of ["raadslid", "wethouder", "ambtenaar", "beheerder", null] as const) {
    const answer = await (await requestsAs(who)).get("/api/dossiers/poptahof", { maxRedirects: 0 });
    expect(answer.status(), String(who)).not.toBe(200);
  }
  const auditor = await requestsAs("rekenkamer");
  expect((await auditor.get("/api/dossiers/nergens")).status()).toBe(404);
});

/** All of it, wide enough to read, and nothing that only works on a screen. */
async function expectOnPaper(page: Page) {
  const screen = page.viewportSize() ?? { width: 1360, height: 900 };
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(A4);
  await expect(page.getByRole("heading", { level: 1, name: /Poptahof/ })).toBeVisible();
  for (const name of [/^1\. Welke/, /^2\. Hoe/, /^3\. Wat/, /^4\. Hoe/, /^5\. Wat/]) {
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  }
  for (const name of ["Hoofdmenu", "De vijf deelvragen"]) {
    await expect(page.getByRole("navigation", { name })).toBeHidden();
  }
  await expect(page.getByRole("button")).toHaveCount(0);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(A4.width * LARGEST_SHRINK);
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize(screen);
}

/** A browser makes a page that is wider than the sheet smaller to fit; beyond this nobody reads it. */
const LARGEST_SHRINK = 1.3;
/** In pixels of a browser, without margins. */
const A4 = { width: 718, height: 1047 };

async function download(page: Page): Promise<Buffer> {
  const started = page.waitForEvent("download");
  await page.getByRole("link", { name: "Dossier downloaden (ZIP)" }).click();
  const file = await started;
  expect(file.suggestedFilename()).toBe("dossier-poptahof.zip");
  return readFile(await file.path());
}

const linesOf = (file: Buffer | undefined) => String(file).trim().split("\n");
const sha256Of = (content: Buffer | string | undefined) =>
  createHash("sha256")
    .update(content ?? "")
    .digest("hex");
