/** A document described once: its types, what is typed, checked and frozen of it, and in which order. Knows no noun. Pure. */

import { draftText, LONG_TEXT_MAX } from "@/lib/fields";
import { countWords } from "@/lib/text/count-words";
import { visibleText } from "@/lib/text/normalise";

/** Absent in what was frozen before this version of the description. */
interface Part {
  since?: number;
}
export interface TextPart extends Part {
  kind: "text";
  /** In characters. */
  max?: number;
  maxWords?: number;
  required?: true;
}
/** One word of a list; `words` is where `vocabulary` has them. */
interface ChoicePart extends Part {
  kind: "choice";
  of: readonly string[];
  words: string;
}
/** A part that its noun reads itself: it has rules across fields, or a shape of its own. */
interface OwnPart {
  kind: "own";
}
export type LeafPart = TextPart | ChoicePart;
export type DocumentDescription = Readonly<Record<string, LeafPart | OwnPart>>;

type Own = { kind: "own" };
type Later = { since: number };
type WordOf<P> = P extends { of: readonly (infer Word)[] } ? Word : string;

/** The parts that are not `own`, or those of one kind. */
export type LeafOf<D, Kind = LeafPart["kind"]> = {
  [K in keyof D]: D[K] extends { kind: Kind } ? K : never;
}[keyof D] &
  string;
export type OwnOf<D> = Exclude<keyof D & string, LeafOf<D>>;

/** As it was typed, right or wrong. */
export type DraftOf<D> = {
  -readonly [K in keyof D as D[K] extends Own | Later ? never : K]: string;
} & { -readonly [K in keyof D as D[K] extends Later ? K : never]?: string };

/** As it was read. */
export type FrozenOf<D> = {
  -readonly [K in keyof D as D[K] extends Own | Later ? never : K]: WordOf<D[K]>;
} & { -readonly [K in keyof D as D[K] extends Later ? K : never]?: WordOf<D[K]> };

export const isLeaf = <D extends DocumentDescription>(
  description: D,
  name: string,
): name is LeafOf<D> => name in description && description[name]?.kind !== "own";

/** The names of all parts, in the order in which they are written, checked, compared and read. */
export const partsIn = <D extends DocumentDescription>(description: D) =>
  Object.keys(description) as (keyof D & string)[];

export const leavesIn = <D extends DocumentDescription>(description: D): LeafOf<D>[] =>
  partsIn(description).filter((name) => isLeaf(description, name)) as LeafOf<D>[];

/** The place of a field among the parts, so that the first error named is the first one met in the form. */
export const placeIn = (description: DocumentDescription, path: string): number =>
  partsIn(description).indexOf(path.split(".")[0] ?? "");

/** How a leaf reads. */
export const inWords = (part: LeafPart, held = "", vocabulary: (key: string) => string): string =>
  part.kind === "choice" && held !== "" ? vocabulary(`${part.words}.${held}`) : held;

type Typed<D> = Record<LeafOf<D>, string>;

/** The leaves as a form holds them: of a draft, of what was frozen, or of nothing yet. */
export const typedLeaves = <D extends DocumentDescription>(
  description: D,
  from: { readonly [K in LeafOf<D>]?: string } = {},
): Typed<D> =>
  Object.fromEntries(leavesIn(description).map((name) => [name, from[name] ?? ""])) as Typed<D>;

/** The leaves of the schema of a draft. */
export const leafSchemas = <D extends DocumentDescription>(description: D) =>
  Object.fromEntries(
    leavesIn(description).map((name) => [name, draftText(maxOf(description[name]))]),
  ) as Record<LeafOf<D>, ReturnType<typeof draftText>>;

const maxOf = (part: DocumentDescription[string] | undefined): number | undefined =>
  part?.kind === "text" ? (part.max ?? LONG_TEXT_MAX) : undefined;

export interface LeafIssue {
  path: string;
  code: string;
  limit?: number;
}

/**
 * What the leaves of a draft say, and what stands in the way. A choice that was not made is absent.
 * @param version of the description to read by; the newest, but for what was frozen by an earlier one
 */
export function readLeaves<D extends DocumentDescription>(
  description: D,
  draft: { readonly [K in LeafOf<D>]?: string },
  version = Number.POSITIVE_INFINITY,
): { content: FrozenOf<D>; issues: LeafIssue[] } {
  const content: Record<string, string> = {};
  const issues: LeafIssue[] = [];
  for (const path of leavesIn(description)) {
    const part = description[path] as LeafPart;
    if ((part.since ?? 1) > version) continue;
    const typed = draft[path] ?? "";
    if (part.kind === "choice") {
      const word = part.of.find((one) => one === typed);
      if (word) content[path] = word;
      else issues.push({ path, code: "choose_one" });
      continue;
    }
    const { maxWords, required } = part;
    const text = visibleText(typed);
    if (required && text === "") issues.push({ path, code: "required" });
    if (maxWords && countWords(typed) > maxWords)
      issues.push({ path, code: "too_many_words", limit: maxWords });
    content[path] = text;
  }
  return { content: content as FrozenOf<D>, issues };
}
