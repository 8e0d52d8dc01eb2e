/**
 * Gives an account another password, where nobody can do so in the product: npm run user:password -- --email ...
 * The password is asked for, or read from the first line of standard input. The sessions of the account end.
 */
import { parseArgs } from "node:util";
import { closeDatabase } from "@/db";
import { pendingMigrations } from "@/db/migrate";
import { newPassword } from "@/features/auth/passwords/validation";
import { setPasswordByScript } from "@/features/users/passwords/mutations";
import { env } from "@/lib/env";
import { NotFoundError, RuleError } from "@/lib/errors";
import { email as emailField } from "@/lib/fields";
import { translatorFor } from "@/lib/i18n";
import { readPassword } from "./ask-password";

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { email: { type: "string" } } });
  const email = emailField().safeParse(values.email);
  if (!email.success) throw new Error("npm run user:password -- --email a.jansen@gemeente.nl");
  if (pendingMigrations(env().databaseFile).length > 0) {
    throw new Error("The database is not up to date: run npm run db:migrate first.");
  }
  const password = newPassword().safeParse(await readPassword());
  if (!password.success) throw new Error("password: use at least 12 characters, and at most 200.");
  const typed = { email: email.data, password: password.data };
  const name = await setPasswordByScript("npm run user:password", typed);
  console.log(`${name} can sign in as ${typed.email} with the new password only.`);
}

/** What goes wrong, as the reader can mend it. */
async function sentenceOf(error: unknown): Promise<string> {
  if (error instanceof NotFoundError) return "There is no account with this e-mail address.";
  if (error instanceof RuleError) return (await translatorFor("en", "errors"))(error.code);
  return error instanceof Error ? error.message : String(error);
}

try {
  await main();
} catch (error) {
  console.error(await sentenceOf(error));
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
