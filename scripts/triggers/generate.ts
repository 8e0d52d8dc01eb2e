/**
 * npm run db:generate -- --name <verb_noun>: writes the next migration. drizzle-kit compares the schema with the migrations; the
 * triggers come from what the features say in frozen.ts and record-kind.ts, all of them, when one differs.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { main, Problem, ROOT, runNode, TOOLS } from "../commands.mjs";
import { differingTriggers, migratedTriggers, WANTED } from "./wanted";

const FOLDER = join(ROOT, "db", "migrations");
const BREAK = "--> statement-breakpoint\n";

const newest = () =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .at(-1) ?? "";

/** Without comments, which is all that an empty migration has. */
const body = (file: string) =>
  readFileSync(file, "utf8")
    .replace(/^--(?!>).*$/gm, "")
    .trim()
    .replace(/;$/, "");

async function draft(args: readonly string[]): Promise<void> {
  const { code } = await runNode([TOOLS.drizzleKit, "generate", ...args]);
  if (code !== 0) throw new Problem("drizzle-kit wrote no migration.");
}

await main(async () => {
  const args = process.argv.slice(2);
  const old = migratedTriggers();
  const last = newest();
  await draft(args);
  const changed = differingTriggers(migratedTriggers(), WANTED);
  if (changed.length === 0) return;
  if (newest() === last) await draft(["--custom", ...args]);
  const file = join(FOLDER, newest());
  // None stands in the way of what the migration does to the tables.
  const statements = [
    ...old.map(({ name }) => `DROP TRIGGER "${name}"`),
    body(file),
    ...WANTED.map(({ sql }) => sql),
  ].filter(Boolean);
  writeFileSync(file, `${statements.join(`;${BREAK}`)};\n`);
  console.log(`Triggers written to ${newest()}.`);
});
