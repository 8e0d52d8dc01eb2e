/**
 * Text as people typed or pasted it, made the one way the product keeps text: composed letters, ordinary spaces, `\n` for the end
 * of a line, nothing that nobody can see. Pure.
 */

/** Ends of a line other than `\n`, those of presentations and old terminals included. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Other control characters say nothing in a text; a tab does. */
const CONTROLS = /(?![\t\n])\p{Cc}|[\ufff9-\ufffb]/gu;
/** Spaces of any width that are not the ordinary one. */
const SPACES = /\p{Zs}/gu;
/** Soft hyphens, zero-width spaces, direction marks, and letters that fill without showing. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Invisible too, but they choose how the characters beside them look: in emoji, and in scripts that join letters. */
const SHAPING = /\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0020}-\u{e007f}]|[\u{e0100}-\u{e01ef}]/u;
/** Embed, override or isolate a direction: a name that holds one reads otherwise than it is. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/;
/** A letter, a digit, a mark or a sign; the last two are a Braille pattern without dots and a Hangul letter without a sound. */
const VISIBLE = /(?![\p{Default_Ignorable_Code_Point}\u2800\uffa0])[\p{L}\p{N}\p{P}\p{S}]/u;

/** A text of one or more lines. Ends stay as typed: a draft keeps the space somebody is about to type behind. */
export function normaliseText(text: string): string {
  return toWellFormed(text)
    .replace(LINE_ENDS, "\n")
    .replace(CONTROLS, "")
    .replace(SPACES, " ")
    .replace(INVISIBLE, (character) => (SHAPING.test(character) ? character : ""))
    .normalize("NFC");
}

/** A name, or any other text of one line: without what is invisible, with one space where there were several. */
export function normaliseName(text: string): string {
  return normaliseText(text).replace(INVISIBLE, "").replace(/\s+/g, " ").trim().normalize("NFC");
}

export const hasDirectionMarks = (text: string): boolean => DIRECTION_MARKS.test(text);

/** Whether a reader sees anything: "filled in" means this. */
export const isVisible = (text: string): boolean => VISIBLE.test(text);

/** What of a draft can stand: without white space around it, and nothing when nobody sees anything. */
export const visibleText = (text: string): string => (isVisible(text) ? text.trim() : "");

/** Half a surrogate pair cannot be stored: what comes back from the database would be another text. */
const toWellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");
