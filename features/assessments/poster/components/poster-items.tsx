import clsx from "clsx";
import type { Answer } from "@/db/vocabulary";
import {
  type Answers,
  answerTo,
  BLOCK_ITEMS,
  type Block,
} from "@/features/assessments/framework/questions";
import { getTranslator } from "@/lib/i18n";

const TONES: Record<Answer, string> = {
  yes: "border-blue-deep bg-blue-deep text-white",
  partly: "border-blue-line bg-blue-wash",
  no: "border-line-strong bg-paper",
  unknown: "border-line hatched",
};

interface PosterItemsProps {
  block: Block;
  answers: Answers | null;
}

/** The questions of a block, each with its key and, on a filled poster, its answer. */
export async function PosterItems({ block, answers }: PosterItemsProps) {
  const [t, words] = await Promise.all([getTranslator("framework"), getTranslator("vocabulary")]);
  return (
    <ul className="grid gap-1 pb-2 text-[0.9375rem] leading-snug print:gap-[0.1rem] print:pb-0 print:text-[0.9rem] print:leading-[1.22]">
      {BLOCK_ITEMS[block].map((item) => {
        const answer = answers && answerTo(item, answers);
        return (
          <li key={item} className="flex items-baseline gap-2">
            <span className="w-8 shrink-0 font-bold text-blue">{item}</span>
            <span className="min-w-0 flex-1">{t(`item.${item}`)}</span>
            {answer && (
              <span
                className={clsx(
                  "min-w-14 shrink-0 rounded border px-1 text-center text-sm leading-snug print:leading-none",
                  TONES[answer],
                )}
              >
                {words(`answer.${answer}`).toLowerCase()}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
