import { database } from "@/db";
import { settings } from "@/db/schema";

/** Whether the database answers a read of a migrated table. */
export async function isDatabaseAlive(): Promise<boolean> {
  try {
    await database().select({ key: settings.key }).from(settings).limit(1);
    return true;
  } catch {
    return false;
  }
}
