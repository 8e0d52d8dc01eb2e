/** Names as lists and search read them, against the names that they follow from. */
import { inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { foldedName } from "@/db/folded";
import { partners, users } from "@/db/schema";

const misnamed =
  (table: typeof partners | typeof users) =>
  async (db: Database, ids: readonly string[]): Promise<string[]> => {
    const { id, name, nameFolded } = table;
    const rows = await db
      .select({ id, name, nameFolded })
      .from(table)
      .where(inArray(id, [...ids]));
    return rows.filter((row) => row.nameFolded !== foldedName(row).nameFolded).map((row) => row.id);
  };

export const misnamedPartners = misnamed(partners);
export const misnamedPeople = misnamed(users);
