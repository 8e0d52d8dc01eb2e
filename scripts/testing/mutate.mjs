/**
 * `npm run mutate`: changes each rule in one small way after the other and has its test notice.
 * `-- filing status`: only the rules with that in their path. `-- --changed`: only those not recorded as they are now.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { main, Problem, ROOT } from "../commands.mjs";
import {
  changedRules,
  chooseRules,
  count,
  fingerprint,
  passes,
  RULES,
  score,
  testOf,
} from "./mutation.mjs";

const RECORD = join(ROOT, "test", "mutation.json");
const read = (file) => readFileSync(join(ROOT, file), "utf8");

/** In a copy of the project. What a test of a rule never opens stays out of it. */
const OPTIONS = {
  testRunner: "vitest",
  // Finding related tests takes longer than running the one of the rule.
  vitest: { related: false },
  concurrency: 1,
  // What takes too long counts as noticed, so a busy machine must not make it too long.
  timeoutMS: 60_000,
  tempDirName: "test-results/mutation",
  cleanTempDir: "always",
  ignorePatterns: [".next", "data", "/test-results", "/test/fixtures", "/docs/images"],
  // Stryker would rewrite it with the programming interface that TypeScript 7 no longer has.
  tsconfigFile: "none",
  reporters: ["clear-text"],
  clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false },
  logLevel: "warn",
  warnings: { slow: false },
};

async function mutate(rule) {
  const started = performance.now();
  const { Stryker } = await import("@stryker-mutator/core");
  // By its configuration (vitest.config.ts): with Stryker's own option testFiles, mutants of constants are never active.
  process.env.REGIEMONITOR_ONE_TEST = testOf(rule);
  const counted = count(await new Stryker({ ...OPTIONS, mutate: [rule] }).runMutationTest());
  const seconds = Math.round((performance.now() - started) / 1000);
  const { mutants, killed } = counted;
  console.log(
    `${rule}: ${killed} of ${mutants} killed, ${score(counted).toFixed(1)}%, ${seconds} s`,
  );
  return counted;
}

/** @param args parts of paths, `--changed`, or nothing for all */
export async function mutateRules(args) {
  const record = JSON.parse(readFileSync(RECORD, "utf8"));
  const chosen = chooseRules(args.filter((arg) => arg !== "--changed"));
  const rules = args.includes("--changed") ? changedRules(chosen, record, read) : chosen;
  if (rules.length === 0) return console.log(`${chosen.length} rules are as they were recorded.`);

  const failed = [];
  for (const rule of rules) {
    // Before: who edits meanwhile edits what was not tried.
    const current = fingerprint(rule, read);
    const counted = await mutate(rule);
    if (passes(rule, counted)) record[rule] = { fingerprint: current, ...counted };
    else failed.push(rule);
    const kept = RULES.filter((name) => name in record && !failed.includes(name));
    const sorted = Object.fromEntries(kept.map((name) => [name, record[name]]));
    writeFileSync(RECORD, `${JSON.stringify(sorted, null, 2)}\n`);
  }
  if (failed.length > 0)
    throw new Problem(`Changes that no test notices: ${failed.join(", ")}. See docs/testing.md.`);
  console.log("Recorded in test/mutation.json: commit it with the rule.");
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  await main(() => mutateRules(process.argv.slice(2)));
