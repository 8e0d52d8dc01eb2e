import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { main, Problem, ROOT, runNode, TOOLS } from "../commands.mjs";
import { ensureBrowser } from "../setup/ensure-browser.mjs";
import { ensureBuilt } from "../setup/ensure-built.mjs";
import { engineReady, ensureInstalled } from "../setup/ensure-installed.mjs";
import { fillDatabase } from "../setup/fill-database.mjs";
import { mutateRules } from "./mutate.mjs";
import { PRISTINE, testSettings } from "./settings.mjs";

const RESULTS = join(ROOT, "test-results", "browser.json");
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

async function tool(...args) {
  const { code } = await runNode(args, { env });
  if (code !== 0) throw new Problem(`It ended with exit code ${code}; the messages are above.`);
}

/** @returns the line that ends a test run, from Playwright's report */
export function summarise({ stats }) {
  const passed = stats.expected + stats.flaky;
  const skipped = stats.skipped > 0 ? `, ${stats.skipped} skipped` : "";
  return `${passed} passed, ${stats.unexpected} failed${skipped}`;
}

async function chooseBrowser() {
  const path = await ensureBrowser();
  if (path) env.REGIEMONITOR_CHROMIUM = path;
  console.log(`Browser: ${path ?? "Playwright's own Chromium"}`);
}

async function runBrowserTests(args) {
  rmSync(RESULTS, { force: true });
  const { code } = await runNode([TOOLS.playwright, "test", ...args], { env });
  let line = "0 passed, 1 failed";
  try {
    line = summarise(JSON.parse(readFileSync(RESULTS, "utf8")));
  } catch {
    console.error("The browser tests ended before their report was written.");
  }
  console.log(`\n${line}`);
  if (code === 0) return;
  // A trace takes a tenth of the time of a test: only what failed gets one.
  console.log("\nWhat failed runs once more, for a trace of it; it stays failed.");
  await runNode([TOOLS.playwright, "test", "--last-failed", "--trace=on"], { env });
  throw new Problem("Browser tests failed; traces are in test-results/browser.");
}

/** In the order of how soon each can fail; those before `engine` do without the database engine. */
const STEPS = {
  install: () => ensureInstalled(),
  chromium: () => chooseBrowser(),
  format: () => tool(TOOLS.biome, "check", "--error-on-warnings", "."),
  structure: () => tool(join(ROOT, "scripts/structure/check.mjs")),
  types: async () => {
    await tool(TOOLS.next, "typegen");
    await tool(TOOLS.tsc, "--noEmit");
  },
  build: () => ensureBuilt(),
  engine: () => engineReady(),
  unit: () => tool(TOOLS.vitest, "run"),
  mutation: () => mutateRules(["--changed"]),
  database: () => fillDatabase(PRISTINE, { ...env, ...testSettings(3100) }),
  browser: (args) => runBrowserTests(args),
};

/** What a step needs before it, when it is asked for by name. */
const NEEDS = { browser: ["chromium", "build", "database"] };

function chooseSteps(names) {
  if (names.length === 0) return Object.keys(STEPS);
  const wanted = new Set([
    "install",
    "engine",
    ...names.flatMap((name) => [...(NEEDS[name] ?? []), name]),
  ]);
  return Object.keys(STEPS).filter((name) => wanted.has(name));
}

async function runStep(name, args) {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n== ${name}`);
  try {
    await STEPS[name](args);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(`${error.message}\n== ${name}: failed after ${seconds()} s`);
  }
  console.log(`== ${name}: ${seconds()} s`);
}

/** @param args names of steps; what is no name of a step is handed to Playwright */
export function test(args) {
  return main(async () => {
    const names = args.filter((name) => name in STEPS);
    const rest = args.filter((name) => !(name in STEPS));
    for (const name of chooseSteps(names)) await runStep(name, rest);
  });
}
