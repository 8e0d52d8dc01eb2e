/**
 * The server is killed without warning, again and again, while somebody writes: every write that was
 * acknowledged is there afterwards, and the audit log still fits together.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { ROOT } from "../scripts/commands.mjs";
import { storageSettings } from "../scripts/fill-database.mjs";
import { PRISTINE, testSettings } from "../scripts/test-settings.mjs";
import { emailOf, signIn } from "./session";

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

test.describe.configure({ timeout: 300_000 });

test("what was acknowledged survives a kill -9, and the chain holds", async ({
  browser,
  playwright,
}) => {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(PRISTINE, FOLDER, { recursive: true });
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
  const names = ["collaborationId", "momentId", "revision"];
  const values = await Promise.all(
    names.map((name) => page.locator(`input[name="${name}"]`).first().inputValue()),
  );
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? ""]));
}

/** @throws when an event does not fit: the command then ends with exit code 1 */
async function expectSoundChain() {
  const command = ["--import", "tsx", "scripts/audit-verify.ts"];
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    cwd: ROOT,
    env: SETTINGS,
  });
  expect(stdout).toMatch(/events fit together/);
}

async function start(): Promise<ChildProcess> {
  const server = spawn(process.execPath, ["scripts/server.mjs"], {
    cwd: ROOT,
    stdio: "ignore",
    env: SETTINGS,
  });
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
