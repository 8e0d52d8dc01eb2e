import { database } from "@/db";
import { users } from "@/db/schema";
import { env } from "@/lib/env";

/** The demo is told in an empty database only, and never in a real installation. */
export async function requireEmptyDemoDatabase(): Promise<void> {
  if (env().mode === "production") {
    throw new Error("The demo is not for production: set REGIEMONITOR_MODE to demo or test.");
  }
  const someone = await database().select({ id: users.id }).from(users).limit(1);
  if (someone.length > 0)
    throw new Error(`The database ${env().databaseFile} is not empty: nothing was added.`);
}
