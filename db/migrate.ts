/** Brings a database up to the newest migration. Run as `npm run db:migrate`, or called by scripts and tests. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { migrate as runMigrations } from "drizzle-orm/better-sqlite3/migrator";
import { env } from "@/lib/env";
import { runCodeSteps, stepsToDo } from "./code-steps";
import { connect } from "./connect";
import { keepEvidencePrivate } from "./private-files";

const FOLDER = join(process.cwd(), "db", "migrations");

export function migrate(file: string): void {
  const { client, database } = connect(file);
  try {
    runMigrations(database, { migrationsFolder: FOLDER });
    runCodeSteps(client);
  } finally {
    client.close();
  }
}

/** Names of the migrations, and of the steps in code, that this database has not had yet, oldest first. */
export function pendingMigrations(file: string): string[] {
  const journal = JSON.parse(readFileSync(join(FOLDER, "meta", "_journal.json"), "utf8"));
  const entries: { tag: string; when: number }[] = journal.entries;
  if (!existsSync(file)) return entries.map(({ tag }) => tag);
  const { client } = connect(file, undefined, { readonly: true });
  try {
    const known = client
      .prepare("select name from sqlite_master where name = '__drizzle_migrations'")
      .get();
    const last = known
      ? (
          client.prepare("select max(created_at) as at from __drizzle_migrations").get() as {
            at: number | null;
          }
        ).at
      : null;
    const tags = entries
      .filter((entry) => last === null || entry.when > Number(last))
      .map((entry) => entry.tag);
    return [...tags, ...stepsToDo(client).map(({ name }) => name)];
  } finally {
    client.close();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { databaseFile, evidenceFolder } = env();
  migrate(databaseFile);
  keepEvidencePrivate(evidenceFolder);
  console.log(`Database ${databaseFile} is up to date.`);
}
