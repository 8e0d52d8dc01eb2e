/** A server for one test, on a database of its own: to be stopped, starved or attacked without anybody else noticing. */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type APIRequest, type Browser, expect, type Page } from "@playwright/test";
import { ROOT } from "../scripts/commands.mjs";
import { DATABASE_NAME, storageSettings } from "../scripts/setup/fill-database.mjs";
import { PRISTINE, testSettings } from "../scripts/testing/settings.mjs";
import { emailOf, type Identity, signIn } from "./session";

const FIRST_PORT = Number(process.env.REGIEMONITOR_TEST_PORT || 3100);

export class OwnServer {
  readonly port: number;
  readonly address: string;
  readonly folder: string;
  readonly databaseFile: string;
  readonly evidenceFolder: string;
  /** What it is started with, for commands on its database. */
  readonly settings: NodeJS.ProcessEnv;
  /** What it wrote to its log since it was started. */
  log = "";
  private process: ChildProcess | null = null;

  /** @param offset from the first port of the browser tests; each user of this class has one of its own */
  constructor(name: string, offset: number) {
    this.port = FIRST_PORT + offset;
    this.address = `http://localhost:${this.port}`;
    this.folder = join(ROOT, "test-results", name);
    this.databaseFile = join(this.folder, DATABASE_NAME);
    this.evidenceFolder = join(this.folder, "evidence");
    this.settings = {
      ...process.env,
      ...testSettings(this.port),
      ...storageSettings(this.folder),
      NODE_ENV: "production",
    };
    rmSync(this.folder, { recursive: true, force: true });
    cpSync(PRISTINE, this.folder, { recursive: true });
  }

  /** @param fileKilobytes the most that it may write in one file, as if the disk were full beyond */
  async start({ fileKilobytes }: { fileKilobytes?: number } = {}) {
    const serve = [process.execPath, "scripts/server/server.mjs"];
    const limit = `ulimit -f ${(fileKilobytes ?? 0) * 2} && exec "$0" "$@"`;
    const [command = "", ...args] = fileKilobytes ? ["sh", "-c", limit, ...serve] : serve;
    this.log = "";
    const started = spawn(command, args, {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
      env: this.settings,
    });
    for (const stream of [started.stdout, started.stderr]) {
      stream?.on("data", (part) => {
        this.log += part;
      });
    }
    this.process = started;
    const answers = () =>
      fetch(`${this.address}/api/health`).then(
        ({ ok }) => ok,
        () => false,
      );
    await expect.poll(answers, { timeout: 60_000 }).toBe(true);
  }

  /** @returns once it has ended */
  async stop() {
    const running = this.process;
    this.process = null;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.on("exit", resolve));
    running.kill("SIGKILL");
    await ended;
  }

  /** A page of somebody who signed in here. */
  async asRole(browser: Browser, { request }: { request: APIRequest }, who: Identity) {
    const storageState = await signIn(request, this.address, emailOf(who));
    const context = await browser.newContext({ baseURL: this.address, storageState });
    return context.newPage();
  }

  health = async () => (await fetch(`${this.address}/api/health`)).json();
}

/** The draft of a report that the story left to the civil servant. */
export async function openDraft(page: Page) {
  await page.goto("/collaborations/preventieve-jeugdzorg");
  await page
    .getByRole("link", { name: /Concept|Verder|schrijven/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/edit$/);
}
