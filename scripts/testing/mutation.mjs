/** Which rules bear mutation testing, and what it asks of them. Run by mutate.mjs. */
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../commands.mjs";

/** Rules in which no mutant may live: a hole there shows a record to the wrong person. */
export const isStrict = (rule) => /[/-](permissions|status)\.ts$/.test(rule);

const STRICT = readdirSync(join(ROOT, "features"), { recursive: true })
  .map((name) => `features/${name.replaceAll("\\", "/")}`)
  .filter(isStrict);

export const RULES = [
  ...STRICT,
  "features/assessments/framework/advice.ts",
  "features/collaborations/list/attention.ts",
  "features/reports/filing/debts.ts",
  "lib/numbers/parse.ts",
  "lib/text/fold.ts",
  "lib/text/normalise.ts",
].sort();

/** Per cent. Not 100 everywhere: some mutants change nothing that anybody could notice. */
const LEAST_KILLED = 92;

export const testOf = (rule) => rule.replace(/\.ts$/, ".test.ts");

/** A file that moved, or whose neighbour did, is the same rule. */
const withoutImports = (text) => text.replaceAll("\r\n", "\n").replace(/^import\s[^;]*;\n/gm, "");

/** @param read gives the text of a file */
export function fingerprint(rule, read) {
  const hash = createHash("sha256");
  for (const file of [rule, testOf(rule)]) hash.update(withoutImports(read(file)));
  return hash.digest("hex").slice(0, 16);
}

/** The rules to mutate: those named, by a part of their path; all without a name. */
export const chooseRules = (names) =>
  RULES.filter((rule) => names.length === 0 || names.some((name) => rule.includes(name)));

/** The rules that differ, themselves or in their test, from what was recorded. */
export const changedRules = (rules, record, read) =>
  rules.filter((rule) => record[rule]?.fingerprint !== fingerprint(rule, read));

/** @param results what Stryker says of each mutant; one that does not compile or is disabled counts for nothing */
export function count(results) {
  const of = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  const killed = of("Killed", "Timeout");
  return { mutants: killed + of("Survived", "NoCoverage"), killed, disabled: of("Ignored") };
}

export const score = ({ mutants, killed }) => (mutants === 0 ? 0 : (100 * killed) / mutants);

export const passes = (rule, counted) => score(counted) >= (isStrict(rule) ? 100 : LEAST_KILLED);
