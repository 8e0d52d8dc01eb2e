/**
 * The way into a real installation: npm run user:add -- --name "..." --email ... --role administrator
 * The password is asked for, or read from the first line of standard input; never from the command line, which others on the
 * machine can read.
 */
import { parseArgs } from "node:util";
import { closeDatabase } from "@/db";
import { pendingMigrations } from "@/db/migrate";
import { ROLES } from "@/db/vocabulary";
import { addUserByScript } from "@/features/users/mutations";
import { newUserSchema } from "@/features/users/validation";
import { env } from "@/lib/env";
import { RuleError } from "@/lib/errors";
import { translatorFor } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";
import { readPassword } from "./ask-password";

const USAGE = `npm run user:add -- --name "A. Jansen" --email a.jansen@gemeente.nl --role administrator
  --role   one of ${ROLES.join(", ")}
  --group  the political group of a council member
The password is asked for, or read from the first line of standard input.`;

async function main(): Promise<void> {
  const given = readFlags();
  if (pendingMigrations(env().databaseFile).length > 0) {
    throw new Error("The database is not up to date: run npm run db:migrate first.");
  }
  const password = await readPassword();
  const typed = newUserSchema.safeParse({ ...given, politicalGroup: given.group, password });
  const t = await translatorFor("en", "errors");
  if (!typed.success) {
    const lines = typed.error.issues.map(({ path, message, ...issue }) => {
      const limit = "minimum" in issue ? issue.minimum : "maximum" in issue ? issue.maximum : 0;
      return `${path.join(".")}: ${t.has(message) ? anyKey(t)(message, { limit: Number(limit) }) : message}`;
    });
    throw new Error(lines.join("\n"));
  }
  if (typed.data.password === null) throw new Error("password: fill this in.");
  try {
    await addUserByScript("npm run user:add", { ...typed.data, password: typed.data.password });
  } catch (error) {
    throw error instanceof RuleError ? new Error(t(error.code)) : error;
  }
  console.log(`${typed.data.name} (${typed.data.role}) can sign in as ${typed.data.email}.`);
}

function readFlags() {
  const options = {
    name: { type: "string" },
    email: { type: "string" },
    role: { type: "string" },
    group: { type: "string" },
  } as const;
  try {
    const { values } = parseArgs({ options });
    if (values.name && values.email && values.role) return values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
  throw new Error(USAGE);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
