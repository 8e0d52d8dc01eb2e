import type { ChoiceWords } from "@/features/assessments/components/choice-words";
import { adviceWords, fieldWords } from "@/features/assessments/components/words";
import type { AdviceWords } from "@/features/assessments/framework/advice-words";
import type { AssessmentComparison, ComparedVersion } from "@/features/assessments/types";
import { getLocale, getTranslator } from "@/lib/i18n";
import type { Difference } from "../differences";

export interface ComparisonWords {
  /** Words of `comparison`. */
  t: ChoiceWords["t"];
  choice: ChoiceWords;
  advice: AdviceWords;
  /** What the two versions are called above their columns. */
  heads: { from: string; to: string };
  marks: { added: string; removed: string };
}

export async function comparisonWords(
  { from, to }: NonNullable<AssessmentComparison["compared"]>,
  indicators: AssessmentComparison["indicators"],
): Promise<ComparisonWords> {
  const [t, frames, common, fields, advice, locale] = await Promise.all([
    getTranslator("comparison"),
    getTranslator("frames"),
    getTranslator("common"),
    fieldWords(),
    adviceWords(),
    getLocale(),
  ]);
  const head = ({ version }: ComparedVersion) => versionName(version, t, fields.words);
  return {
    t,
    choice: { ...fields, frames, locale, indicators },
    advice,
    heads: { from: head(from), to: head(to) },
    marks: { added: common("added"), removed: common("removed") },
  };
}

type Words = ChoiceWords["t"];

export const versionName = (
  { number, status }: ComparedVersion["version"],
  t: Words,
  words: Words,
): string => t("version", { number, status: words(`assessment_status.${status}`).toLowerCase() });

export const differenceWord = (difference: Difference | null, t: Words): string | null =>
  difference && t(`differences.${difference}`);
