/**
 * The server is killed without warning, again and again, while somebody writes: every write that was
 * acknowledged is there afterwards, and the audit log still fits together. Whoever signed out stays signed out.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { ROOT, typescriptArguments } from "../scripts/commands.mjs";
import { storageSettings } from "../scripts/setup/fill-database.mjs";
import { PRISTINE, testSettings } from "../scripts/testing/settings.mjs";
import { emailOf, type Session, signIn } from "./session";

const PORT = Number(process.env.REGIEMONITOR_TEST_PORT || 3100) + 1;
const ADDRESS = `http://localhost:${PORT}`;
const FOLDER = join(ROOT, "test-results", "killed-server");
const SETTINGS = {
  ...process.env,
  ...testSettings(PORT),
  ...storageSettings(FOLDER),
  NODE_ENV: "production" as const,
};
const KILLS = 8;
/** More saves than this cannot be on their way when the server dies: they are sent one after the other. */
const SPARE = 5;

// One after the other: the tests share a port.
test.describe.configure({ timeout: 300_000, mode: "default" });

let running: ChildProcess | undefined;
test.afterEach(async () => {
  running?.kill("SIGKILL");
  if (running) await ended(running);
});

test("what was acknowledged survives a kill -9, and the chain holds", async ({
  browser,
  playwright,
}) => {
  startOver();
  let acknowledged = "";
  let unanswered = "";
  for (let kill = 0; kill <= KILLS; kill += 1) {
    const server = await start();
    const session = await signIn(playwright.request, ADDRESS, emailOf("ambtenaar"));
    const page = await openDraft(browser, session);
    const summary = page.getByRole("textbox", { name: "Samenvatting" });
    // A write may have been stored although its answer did not arrive; never the other way round.
    if (kill > 0) expect([acknowledged, unanswered]).toContain(await summary.inputValue());
    await expectSoundChain();
    const form = await hiddenFields(page);
    await page.context().close();
    const request = await playwright.request.newContext({
      baseURL: ADDRESS,
      storageState: session,
      extraHTTPHeaders: { origin: ADDRESS },
    });
    const killAfter = 2 + kill;
    for (let save = 0; save < killAfter + SPARE; save += 1) {
      if (save === killAfter) server.kill("SIGKILL");
      const text = `Kill ${kill}, save ${save}`;
      const fields = Object.entries({ ...form, summary: text });
      const response = await request.post("/api/drafts", { data: { fields } }).catch(() => null);
      unanswered = text;
      if (!response) break;
      expect(response.status(), await response.text()).toBe(200);
      form.revision = String((await response.json()).revision);
      acknowledged = text;
    }
    await request.dispose();
    await ended(server);
    expect(unanswered, "the server died while somebody wrote").not.toBe(acknowledged);
  }
});

test("signing out survives a restart: a copy of the cookie opens nothing", async ({
  browser,
  playwright,
}) => {
  startOver();
  let server = await start();
  const copy = await signIn(playwright.request, ADDRESS, emailOf("raadslid"));
  const other = await signIn(playwright.request, ADDRESS, emailOf("raadslid"));
  const page = await (await browser.newContext({ storageState: copy })).newPage();
  await page.goto(`${ADDRESS}/reports`);
  await page.getByRole("banner").getByText("Raadslid 1").click();
  await page.getByRole("button", { name: "Afmelden" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.context().close();
  for (const isRestarted of [false, true]) {
    if (isRestarted) {
      server.kill("SIGKILL");
      await ended(server);
      server = await start();
    }
    expect(await addressWith(copy), `restarted: ${isRestarted}`).toContain("/sign-in");
    expect(await addressWith(other), `restarted: ${isRestarted}`).toBe("/reports");
  }

  /** Where a browser with these cookies ends when it asks for the reports. */
  async function addressWith(storageState: Session): Promise<string> {
    const request = await playwright.request.newContext({ storageState });
    const answer = await request.get(`${ADDRESS}/reports`);
    const { pathname } = new URL(answer.url());
    await request.dispose();
    return pathname;
  }
});

function startOver() {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(PRISTINE, FOLDER, { recursive: true });
}

async function openDraft(browser: Browser, storageState: Awaited<ReturnType<typeof signIn>>) {
  const context = await browser.newContext({ baseURL: ADDRESS, storageState });
  const page = await context.newPage();
  await page.goto("/collaborations/preventieve-jeugdzorg");
  await page
    .getByRole("link", { name: /Concept|Verder|schrijven/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/edit$/);
  return page;
}

async function hiddenFields(page: Page): Promise<Record<string, string>> {
  const names = ["collaborationId", "momentId", "revision", "stamp"];
  const values = await Promise.all(
    names.map((name) => page.locator(`input[name="${name}"]`).first().inputValue()),
  );
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? ""]));
}

/** @throws when an event does not fit: the command then ends with exit code 1 */
async function expectSoundChain() {
  const command = typescriptArguments("scripts/audit-verify.ts");
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    cwd: ROOT,
    env: SETTINGS,
  });
  expect(stdout).toMatch(/events fit together/);
}

async function start(): Promise<ChildProcess> {
  const server = spawn(process.execPath, ["scripts/server/server.mjs"], {
    cwd: ROOT,
    stdio: "ignore",
    env: SETTINGS,
  });
  running = server;
  const isHealthy = () =>
    fetch(`${ADDRESS}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    );
  await expect.poll(isHealthy, { timeout: 60_000 }).toBe(true);
  return server;
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) resolve();
    else server.on("exit", () => resolve());
  });
}
