/** When nothing can be written, or what was kept is gone: pages can still be read, everybody is told, nothing typed is lost. */
import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { connect } from "../db/connect";
import { unzip } from "../test/unzip";
import { OwnServer, openDraft } from "./own-server";
import { emailOf } from "./session";
import { PDF, upload } from "./upload";

// One after the other: they share a port.
test.describe.configure({ timeout: 180_000, mode: "default" });

let server: OwnServer;
test.beforeEach(() => {
  server = new OwnServer("starved-server", 4);
});
test.afterEach(() => server.stop());

const summaryOf = (page: Page) => page.getByRole("textbox", { name: "Samenvatting" });
const alertOf = (page: Page, text: string | RegExp) =>
  page.getByRole("alert").filter({ hasText: text });

/** The page of evidence of the draft that is open. */
const evidencePage = (page: Page) => page.url().replace(/\/edit$/, "/evidence");

test("while another program holds the lock pages and health answer, and a write waits or says so", async ({
  browser,
  playwright,
}) => {
  await server.start();
  const member = await server.asRole(browser, playwright, "raadslid");
  await member.goto("/collaborations/prestatieafspraken-wonen");
  const row = member.getByRole("row").filter({ hasText: "2e burap 2026" });
  await row.getByRole("link").first().click();
  await member.getByText("Stel een vraag over deze prestatie").first().click();
  const form = member.getByRole("form", { name: "Stel een vraag over deze prestatie: Afbakenen" });
  await form.getByRole("radio", { name: "Technische vraag" }).check();
  await form.getByLabel("Uw vraag").fill("Een vraag terwijl iets anders schrijft.");

  const other = connect(server.databaseFile).client;
  other.exec("BEGIN IMMEDIATE");
  const send = form.getByRole("button", { name: "Vraag stellen" });
  await send.click();
  const reader = await member.context().newPage();
  await reader.goto("/cycles/2026");
  await expect(reader.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await server.health()).toMatchObject({ status: "degraded", parts: { lock: "held" } });
  await expect(alertOf(member, "De gegevens zijn even bezet.")).toBeVisible();
  await expect(form.getByLabel("Uw vraag")).toHaveValue("Een vraag terwijl iets anders schrijft.");

  await send.click();
  other.exec("COMMIT");
  other.close();
  await expect(member.getByText("Uw vraag is gesteld.")).toBeVisible();
  expect(await server.health()).toMatchObject({ status: "ok" });
});

test("on a full disk pages can be read, everybody is told, and what was typed is saved when there is room", async ({
  browser,
  playwright,
}) => {
  await server.start();
  const page = await server.asRole(browser, playwright, "ambtenaar");
  await openDraft(page);
  await server.stop();
  // The log of writes takes the first of them, and then no more.
  await server.start({ fileKilobytes: 64 });
  const told = page.getByText(/De (?:schijf van de server is vol|server kan nu niets opslaan)\./);

  await page.reload();
  for (let save = 0; save < 20 && !(await told.first().isVisible()); save += 1) {
    await summaryOf(page).fill(`Getypt op een volle schijf, ${save}.`);
    await page.getByRole("button", { name: "Concept bewaren", exact: true }).click();
    await expect(
      told.or(page.getByRole("status").filter({ hasText: "Bewaard om" })).first(),
    ).toBeVisible();
  }
  await expect(told.first()).toBeVisible();
  const typed = await summaryOf(page).inputValue();
  expect(await server.health()).toMatchObject({ status: "degraded" });

  const other = await page.context().newPage();
  await other.goto("/cycles/2026");
  await expect(other.getByRole("heading", { level: 1 })).toBeVisible();
  await other.goto(evidencePage(page));
  await other.getByLabel("Titel", { exact: true }).fill("Een titel die blijft");
  await upload(other, "bewijs.pdf", Buffer.concat([PDF, Buffer.alloc(200_000)]));
  await expect(alertOf(other, "De schijf van de server is vol.")).toBeVisible();
  await expect(other.getByLabel("Titel", { exact: true })).toHaveValue("Een titel die blijft");
  const kept = readdirSync(server.evidenceFolder, { recursive: true, encoding: "utf8" });
  expect(kept.filter((name) => name.endsWith(".part"))).toEqual([]);

  const stranger = await (await browser.newContext({ baseURL: server.address })).newPage();
  await stranger.goto("/sign-in");
  await stranger.getByLabel("E-mailadres").fill(emailOf("griffier"));
  await stranger.getByLabel("Wachtwoord").fill("regie-demo-2012");
  await stranger.getByRole("button", { name: "Aanmelden", exact: true }).click();
  await expect(alertOf(stranger, /kan nu niets opslaan|is vol/)).toBeVisible();

  await server.stop();
  await server.start();
  await page.getByRole("button", { name: "Concept bewaren", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Bewaard om" }).first()).toBeVisible();
  await page.reload();
  await expect(summaryOf(page)).toHaveValue(typed);
  expect(await server.health()).toMatchObject({ status: "ok" });
});

test("a file that is gone from the disk is answered by a sentence, and leaves an archive whole", async ({
  browser,
  playwright,
}) => {
  await server.start();
  const page = await server.asRole(browser, playwright, "ambtenaar");
  await openDraft(page);
  await page.goto(evidencePage(page));
  await upload(page, "bewijs.pdf");
  await expect(page.getByText("Het bewijs is toegevoegd: bewijs.pdf.")).toBeVisible();
  const file = page.getByRole("link", { name: "bewijs.pdf" });
  const [folder = ""] = readdirSync(server.evidenceFolder);
  const [name = ""] = readdirSync(join(server.evidenceFolder, folder));
  const path = join(server.evidenceFolder, folder, name);
  writeFileSync(path, "iets anders");
  await file.click();
  await expect(page.getByText("op de server beschadigd of veranderd")).toBeVisible();
  await page.goBack();
  rmSync(path);
  await file.click();
  await expect(page.getByText("Dit bestand staat niet meer op de server.")).toBeVisible();
  expect(await refersToFile(name)).toBe("poptahof");

  const auditor = await server.asRole(browser, playwright, "rekenkamer");
  await auditor.goto("/collaborations/poptahof/dossier");
  const started = auditor.waitForEvent("download");
  await auditor.getByRole("link", { name: "Dossier downloaden (ZIP)" }).click();
  const files = await unzip(await bytesOf(await (await started).createReadStream()));
  const missing = [...files].find(([path]) => path.endsWith("bewijs.pdf.missing.txt"));
  expect(missing?.[1].toString("utf8")).toContain(name);
  expect(files.has("SHA256SUMS")).toBe(true);
  await auditor.goto("/audit-log?action=evidence_downloaded");
  await expect(auditor.getByText("bewijs.pdf")).toHaveCount(0);
});

test("what a killed server left half written is cleared when it starts", async () => {
  const folder = join(server.evidenceFolder, "ab");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${"ab".repeat(32)}.${randomUUID()}.part`), "%PDF");
  await server.start();
  expect(readdirSync(folder)).toEqual([]);
});

/** Makes a link that a released report refers to a file with these bytes, against the triggers: the demo has no files. */
async function refersToFile(sha256: string): Promise<string> {
  const database = connect(server.databaseFile).client;
  const triggers = database
    .prepare("select name from sqlite_master where type = 'trigger' and tbl_name = 'evidence'")
    .all() as { name: string }[];
  for (const trigger of triggers) database.exec(`drop trigger "${trigger.name}"`);
  const row = database
    .prepare(
      `select evidence.id, collaborations.slug from evidence
       join reports on reports.id = evidence.report_id
       join collaborations on collaborations.id = reports.collaboration_id
       join report_versions on report_versions.report_id = reports.id
       where collaborations.slug = 'poptahof' and instr(report_versions.content, evidence.id) > 0 limit 1`,
    )
    .get() as { id: string; slug: string };
  database
    .prepare("update evidence set kind = 'file', file_name = 'bewijs.pdf', sha256 = ? where id = ?")
    .run(sha256, row.id);
  // In its place lies what cannot be read as a file.
  mkdirSync(join(server.evidenceFolder, sha256.slice(0, 2), sha256), { recursive: true });
  database.close();
  return row.slug;
}

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
