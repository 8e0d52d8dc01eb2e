/** Two versions of an assessment side by side, and in what they differ. Pure. */
import type { ItemAnswer, ReadAssessment } from "../content";
import { ASKED_ITEMS, type AskedItem } from "../framework/questions";

/** What an answer consists of, in the order of the form. */
const ANSWER_PARTS = ["answer", "reason", "source"] as const;
type AnswerPart = (typeof ANSWER_PARTS)[number];

export interface ComparedAnswer {
  item: AskedItem;
  /** Null when the version has no answer to it. */
  from: ItemAnswer | null;
  to: ItemAnswer | null;
  differs: readonly AnswerPart[];
}

/** Every question that one of the two answers, in the order of the form. */
export function compareAnswers(
  from: ReadAssessment["answers"],
  to: ReadAssessment["answers"],
): ComparedAnswer[] {
  return ASKED_ITEMS.flatMap((item) => {
    const [one, other] = [from[item] ?? null, to[item] ?? null];
    if (!one && !other) return [];
    const differs = ANSWER_PARTS.filter((part) => (one?.[part] ?? "") !== (other?.[part] ?? ""));
    return [{ item, from: one, to: other, differs }];
  });
}

/** Both hold something else, or one of them holds nothing. */
export type Difference = "changed" | "added" | "gone";

export interface ComparedPart<Part> {
  part: Part;
  from: string;
  to: string;
  difference: Difference | null;
}

/**
 * @param inWords how a part reads in each of the two; "" when it holds nothing
 * @returns the parts that one of the two holds
 */
export function compareParts<Part extends string>(
  parts: readonly Part[],
  inWords: { from: (part: Part) => string; to: (part: Part) => string },
): ComparedPart<Part>[] {
  return parts
    .map((part) => {
      const [from, to] = [inWords.from(part), inWords.to(part)];
      return { part, from, to, difference: differenceIn(from, to) };
    })
    .filter(({ from, to }) => from !== "" || to !== "");
}

function differenceIn(from: string, to: string): Difference | null {
  if (from === to) return null;
  if (from === "") return "added";
  return to === "" ? "gone" : "changed";
}
