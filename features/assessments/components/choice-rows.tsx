import { CHOICE_PARTS, type ChoicePart, WRITTEN_PARTS } from "../comparison/amendments";
import { type ComparedRow, Marked } from "../comparison/components/comparison-table";
import { type ComparisonWords, differenceWord } from "../comparison/components/comparison-words";
import { compareParts } from "../comparison/differences";
import type { AssessmentComparison, ComparedVersion } from "../types";
import { choicePartName, choicePartText } from "./choice-words";

/** Part C of each version: as decided, else as proposed. */
export function choiceRows(
  { from, to }: NonNullable<AssessmentComparison["compared"]>,
  words: ComparisonWords,
): ComparedRow[] {
  const inWords =
    ({ choice }: ComparedVersion) =>
    (part: ChoicePart) =>
      choice ? choicePartText(choice, part, words.choice) : "";
  return compareParts(CHOICE_PARTS, { from: inWords(from), to: inWords(to) }).map(
    ({ part, difference, ...sides }) => {
      const marked = { ...sides, words, lang: WRITTEN_PARTS.has(part) ? "nl" : undefined };
      return {
        key: part,
        name: choicePartName(part, words.choice),
        from: <Marked {...marked} side="from" />,
        to: <Marked {...marked} side="to" />,
        difference: differenceWord(difference, words.t),
      };
    },
  );
}
