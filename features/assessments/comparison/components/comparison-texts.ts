import { choicePartName, choicePartText } from "@/features/assessments/components/choice-words";
import type { ItemAnswer } from "@/features/assessments/content";
import { adviceRows } from "@/features/assessments/framework/components/advice-rows";
import type { ComparedTexts } from "@/features/assessments/movement/export-tables";
import type { AssessmentComparison, ComparedVersion } from "@/features/assessments/types";
import { CHOICE_PARTS, type ChoicePart } from "../amendments";
import { compareAnswers, compareParts } from "../differences";
import { type ComparisonWords, differenceWord } from "./comparison-words";

/** What the page of a comparison says, without its looks: for a file. */
export function comparisonTexts(
  compared: NonNullable<AssessmentComparison["compared"]>,
  words: ComparisonWords,
): ComparedTexts[] {
  const { t, choice } = words;
  const chosen =
    ({ choice: held }: ComparedVersion) =>
    (part: ChoicePart) =>
      held ? choicePartText(held, part, choice) : "";
  const choices = compareParts(CHOICE_PARTS, {
    from: chosen(compared.from),
    to: chosen(compared.to),
  });
  const answers = compareAnswers(compared.from.content.answers, compared.to.content.answers);
  return [
    ...adviceRows(compared, words).map(({ name, from, to, difference }) => ({
      block: t("advice.title"),
      ...{ name, from, to, difference },
    })),
    ...choices.map(({ part, from, to, difference }) => ({
      block: t("choice.title"),
      name: choicePartName(part, choice),
      ...{ from, to, difference: differenceWord(difference, t) },
    })),
    ...answers.map(({ item, from, to, differs }) => ({
      block: t("answers.title"),
      name: `${item}. ${choice.framework(`item.${item}`)}`,
      ...{ from: answerText(from, words), to: answerText(to, words) },
      difference: differs.length > 0 ? t("differences.changed") : null,
    })),
  ];
}

function answerText(given: ItemAnswer | null, { choice }: ComparisonWords): string {
  if (!given) return "";
  const { answer, reason, source } = given;
  const word = answer ? choice.words(`answer.${answer}`) : choice.t("blank");
  return [word, reason, source && `${choice.t("answers.source")} ${source}`]
    .filter(Boolean)
    .join("\n");
}
