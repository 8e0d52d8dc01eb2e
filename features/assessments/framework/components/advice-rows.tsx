import {
  type ComparisonWords,
  differenceWord,
} from "@/features/assessments/comparison/components/comparison-words";
import { compareParts } from "@/features/assessments/comparison/differences";
import { answersIn } from "@/features/assessments/content";
import { shiftInWords } from "@/features/assessments/movement/components/shift-words";
import type { AssessmentComparison, ComparedVersion } from "@/features/assessments/types";
import { advise, endsAtA } from "../advice";
import { shareInWords, sumInWords } from "../advice-words";
import { hundredths } from "../position";
import { FRAMEWORK_VERSION } from "../questions";
import { signedNumber } from "../signed-number";

const BLOCKS = ["V", "I", "L", "S", "M"] as const;
const PARTS = ["framework", "A1", "A2", "position", "band", "style", ...BLOCKS] as const;
type Part = (typeof PARTS)[number];

interface AdviceRow {
  key: Part;
  name: string;
  from: string;
  to: string;
  difference: string | null;
}

/** What the answers of each version amount to, by the framework that it was made with. */
export function adviceRows(
  { from, to }: NonNullable<AssessmentComparison["compared"]>,
  words: ComparisonWords,
): AdviceRow[] {
  const texts = { from: textsOf(from, words), to: textsOf(to, words) };
  const compared = compareParts(PARTS, {
    from: (part) => texts.from[part],
    to: (part) => texts.to[part],
  });
  return compared.map(({ part, difference, ...sides }) => ({
    key: part,
    name: partName(part, words),
    ...sides,
    difference:
      part === "position" && difference === "changed"
        ? positionDifference(from, to, words)
        : differenceWord(difference, words.t),
  }));
}

/** The points may differ where the position does not: more of both. */
function positionDifference(from: ComparedVersion, to: ComparedVersion, words: ComparisonWords) {
  const [one, other] = [from.version.position, to.version.position];
  return one && other ? shiftInWords(one, other, words.t, words.advice.locale) : null;
}

function partName(part: Part, { t, advice, choice }: ComparisonWords): string {
  if (part === "A1" || part === "A2") return choice.framework(`block.${part}`);
  const block = BLOCKS.find((name) => name === part);
  return block ? advice.blocks[block] : t(`advice.${part}`);
}

function textsOf({ version, content }: ComparedVersion, words: ComparisonWords) {
  const { t, advice, choice } = words;
  const { task, need } = content;
  const { advisedBand, advisedStyle } = version;
  const band = advisedBand ? advice.bands[advisedBand] : "";
  return {
    framework: version.frameworkVersion,
    A1: task ? choice.words(`task_outcome.${task}`) : "",
    A2: need ? choice.words(`need_outcome.${need}`) : "",
    band: band && version.isProvisional ? t("advice.provisional", { band }) : band,
    style: advisedStyle ? advice.styles[advisedStyle] : "",
    ...pointsOf({ version, content }, words),
  };
}

/** The points are counted anew, so only where the questions are still those of the version. */
function pointsOf(
  { version: { frameworkVersion, position }, content }: Omit<ComparedVersion, "choice">,
  { advice: words }: ComparisonWords,
): Record<"position" | (typeof BLOCKS)[number], string> {
  const none = { V: "", I: "", L: "", S: "", M: "" };
  const number = position ? signedNumber(hundredths(position), words.locale) : "";
  if (frameworkVersion !== FRAMEWORK_VERSION || endsAtA(content)) {
    return { ...none, position: number };
  }
  const advice = advise({ ...content, answers: answersIn(content.answers) });
  const shares = BLOCKS.map((block) => [block, shareInWords(advice.shares[block], words) ?? ""]);
  return { ...none, ...Object.fromEntries(shares), position: sumInWords(advice, words) };
}
