/**
 * The server is killed without warning, again and again, while somebody writes: every write that was
 * acknowledged is there afterwards, and the audit log still fits together. Whoever signed out stays signed out.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, type Page, test } from "@playwright/test";
import { ROOT, typescriptArguments } from "../scripts/commands.mjs";
import { OwnServer, openDraft } from "./own-server";
import { emailOf, type Session, signIn } from "./session";

const KILLS = 8;
/** More saves than this cannot be on their way when the server dies: they are sent one after the other. */
const SPARE = 5;

// One after the other: the tests share a port.
test.describe.configure({ timeout: 300_000, mode: "default" });

let server: OwnServer;
test.beforeEach(() => {
  server = new OwnServer("killed-server", 1);
});
test.afterEach(() => server.stop());

test("what was acknowledged survives a kill -9, and the chain holds", async ({
  browser,
  playwright,
}) => {
  let acknowledged = "";
  let unanswered = "";
  for (let kill = 0; kill <= KILLS; kill += 1) {
    await server.start();
    const page = await server.asRole(browser, playwright, "ambtenaar");
    await openDraft(page);
    const summary = page.getByRole("textbox", { name: "Samenvatting" });
    // A write may have been stored although its answer did not arrive; never the other way round.
    if (kill > 0) expect([acknowledged, unanswered]).toContain(await summary.inputValue());
    await expectSoundChain();
    const form = await hiddenFields(page);
    const storageState = await page.context().storageState();
    await page.context().close();
    const request = await playwright.request.newContext({
      baseURL: server.address,
      storageState,
      extraHTTPHeaders: { origin: server.address },
    });
    let stopped = Promise.resolve();
    const killAfter = 2 + kill;
    for (let save = 0; save < killAfter + SPARE; save += 1) {
      if (save === killAfter) stopped = server.stop();
      const text = `Kill ${kill}, save ${save}`;
      const fields = Object.entries({ ...form, summary: text });
      const response = await request.post("/api/drafts", { data: { fields } }).catch(() => null);
      unanswered = text;
      if (!response) {
        expect(save, "no answer comes from a killed server alone").toBeGreaterThanOrEqual(
          killAfter,
        );
        break;
      }
      expect(response.status(), await response.text()).toBe(200);
      form.revision = String((await response.json()).revision);
      acknowledged = text;
    }
    await request.dispose();
    await stopped;
    expect(unanswered, "the server died while somebody wrote").not.toBe(acknowledged);
  }
});

test("signing out survives a restart: a copy of the cookie opens nothing", async ({
  browser,
  playwright,
}) => {
  await server.start();
  const copy = await signIn(playwright.request, server.address, emailOf("raadslid"));
  const other = await signIn(playwright.request, server.address, emailOf("raadslid"));
  const page = await (await browser.newContext({ storageState: copy })).newPage();
  await page.goto(`${server.address}/reports`);
  await page.getByRole("banner").getByText("Raadslid 1").click();
  await page.getByRole("button", { name: "Afmelden" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.context().close();
  for (const isRestarted of [false, true]) {
    if (isRestarted) {
      await server.stop();
      await server.start();
    }
    expect(await addressWith(copy), `restarted: ${isRestarted}`).toContain("/sign-in");
    expect(await addressWith(other), `restarted: ${isRestarted}`).toBe("/reports");
  }

  /** Where a browser with these cookies ends when it asks for the reports. */
  async function addressWith(storageState: Session): Promise<string> {
    const request = await playwright.request.newContext({ storageState });
    const answer = await request.get(`${server.address}/reports`);
    const { pathname } = new URL(answer.url());
    await request.dispose();
    return pathname;
  }
});

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
    env: server.settings,
  });
  expect(stdout).toMatch(/events fit together/);
}
