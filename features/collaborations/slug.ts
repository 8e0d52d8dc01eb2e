/** The address of a collaboration, from its name. */
const SLUG_MAX = 60;
/** Last parts of an address that are pages of their own. */
const RESERVED = new Set(["new", "edit"]);

/**
 * The part of an address for a name: lower case, without accents, words joined by hyphens, at most 60 characters.
 * Never empty and never the name of a page: then "samenwerking" stands in.
 */
export function slugOf(name: string): string {
  const bare = name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, SLUG_MAX)
    .replace(/^-+|-+$/g, "");
  if (bare === "") return "samenwerking";
  return RESERVED.has(bare) ? `samenwerking-${bare}` : bare;
}

/** The first of `slug`, `slug-2`, `slug-3` ... that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
