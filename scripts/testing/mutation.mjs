/** Which rules bear mutation testing, and what it asks of them. Run by mutate.mjs. */
import { createHash } from "node:crypto";

export const RULES = [
  "features/assessments/framework/advice.ts",
  "features/assessments/permissions.ts",
  "features/assessments/status.ts",
  "features/audit-log/permissions.ts",
  "features/collaborations/list/attention.ts",
  "features/collaborations/permissions.ts",
  "features/cycles/permissions.ts",
  "features/findings/permissions.ts",
  "features/findings/status.ts",
  "features/recommendations/permissions.ts",
  "features/recommendations/status.ts",
  "features/reports/filing/debts.ts",
  "features/reports/figures/indicator-status.ts",
  "features/reports/permissions.ts",
  "features/reports/status.ts",
  "features/reviews/permissions.ts",
  "features/reviews/status.ts",
  "features/users/permissions.ts",
  "features/views/permissions.ts",
  "features/views/status.ts",
  "lib/text/fold.ts",
  "lib/numbers/parse.ts",
  "lib/text/normalise.ts",
];

/** Per cent. Not 100 everywhere: some mutants change nothing that anybody could notice. */
const LEAST_KILLED = 92;

/** Rules in which no mutant may live: a hole there shows a record to the wrong person. */
export const isStrict = (rule) => /[/-](permissions|status)\.ts$/.test(rule);

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
