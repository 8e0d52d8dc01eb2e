/**
 * What the columns named `_folded` hold, so that the engine finds and orders texts as `fold` compares them. Written with the name,
 * in the same transaction. Frozen rows have none: a list of those is sorted as it is read.
 */
import { asc, type SQL, sql } from "drizzle-orm";
import { fold } from "@/lib/text/fold";
import type { AnyColumn } from "../columns";

export const foldedName = ({ name }: { name: string }) => ({ nameFolded: fold(name) });

interface Searchable {
  name: string;
  programme: string;
  challenge: string;
}

/** What is looked for is never found across the end of one text and the beginning of the next. */
export const foldedCollaboration = ({ name, programme, challenge }: Searchable) => ({
  ...foldedName({ name }),
  searchFolded: [name, programme, challenge].map(fold).join("\n"),
});

/** The order of every list by name: folded, then the name itself, then the id. */
export const inOrderOfName = ({
  nameFolded,
  name,
  id,
}: Record<"nameFolded" | "name" | "id", AnyColumn>) => [asc(nameFolded), asc(name), asc(id)];

/** `%`, `_` and `\` are letters like others. */
export function foldedContains(column: AnyColumn, text: string): SQL {
  const pattern = `%${fold(text).replace(/[\\%_]/g, "\\$&")}%`;
  return sql`${column} like ${pattern} escape '\\'`;
}
