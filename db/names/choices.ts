/** One way to read what a field lets choose from, however many rows there are. */
import { and, inArray, type SQL } from "drizzle-orm";
import { CHOICES_MAX, type Choices, HITS_MAX, type Wanted, withChosen } from "@/lib/forms/choices";
import { database } from "..";
import type { AnyColumn } from "../columns";
import type { collaborations, partners } from "../schema";
import { foldedContains, inOrderOfName } from "./folded";

/**
 * All rows where a list can show them; else what is chosen, and what the search finds in a name.
 * @param value what is posted of a row, such as its id
 */
export async function readChoices(
  table: typeof collaborations | typeof partners,
  value: AnyColumn,
  { search, chosen }: Wanted,
  where?: SQL,
): Promise<Choices> {
  const rows = (most: number, ...conditions: SQL[]) =>
    database()
      .select({ value, label: table.name })
      .from(table)
      .where(and(where, ...conditions))
      .orderBy(...inOrderOfName(table))
      .limit(most);
  const all = await rows(CHOICES_MAX + 1);
  if (all.length <= CHOICES_MAX) return { options: all, isSearched: false, hasMore: false };
  const [kept, found] = await Promise.all([
    chosen.length > 0 ? rows(chosen.length, inArray(value, [...chosen])) : [],
    search?.trim() ? rows(HITS_MAX + 1, foldedContains(table.nameFolded, search)) : [],
  ]);
  const hits = {
    options: found.slice(0, HITS_MAX),
    search,
    isSearched: true,
    hasMore: found.length > HITS_MAX,
  };
  return withChosen(hits, kept);
}
