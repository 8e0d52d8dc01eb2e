import clsx from "clsx";
import type { DirectingStyle } from "@/db/vocabulary";
import type { Choice } from "@/features/assessments/content";
import type { Advice } from "@/features/assessments/framework/advice";
import { StudyMark } from "@/features/assessments/framework/components/study-mark";
import type { Answers } from "@/features/assessments/framework/questions";
import { hasPower, hasScript } from "@/features/assessments/framework/style";
import { getTranslator } from "@/lib/i18n";
import type { FittedTexts } from "../fit";
import { PosterFold } from "./poster-fold";
import { PosterItems } from "./poster-items";
import { PosterText } from "./poster-text";

/** As they lie on the two axes: to the left an own script, above power. */
const PLACES: readonly DirectingStyle[] = ["controlling", "executing", "visionary", "facilitating"];

interface PosterStylesProps {
  choice: Choice | null;
  fit: FittedTexts | null;
  advice: Advice | null;
  answers: Answers | null;
  unfolded: boolean;
}

/** The four styles on their two axes, the chosen one marked; and the questions that lead to one. */
export async function PosterStyles({ choice, fit, advice, answers, unfolded }: PosterStylesProps) {
  const [t, framework, words] = await Promise.all([
    getTranslator("poster"),
    getTranslator("framework"),
    getTranslator("vocabulary"),
  ]);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 pt-2 print:pt-1">
      <h3 className="text-base">
        {t("partC.style")}
        <StudyMark />
      </h3>
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(max(10.5rem,40%),1fr))] gap-2 print:grid-cols-2">
        {PLACES.map((style) => (
          <li
            key={style}
            className={clsx(
              "min-w-0 rounded-md px-1.5 py-1",
              style === choice?.style
                ? "border-2 border-blue bg-blue-wash"
                : "border border-line-strong",
            )}
          >
            <strong className="block text-[0.9rem] hyphens-auto print:text-base">
              {words(`style.${style}`)}
            </strong>
            <span className="block text-sm leading-snug text-ink-secondary">
              {t(hasScript(style) ? "partC.ownScript" : "partC.othersScript")}
            </span>
            <span className="block text-sm leading-snug text-ink-secondary">
              {t(hasPower(style) ? "partC.power" : "partC.noPower")}
            </span>
            {noteOf(style) && (
              <span className="text-sm font-bold text-blue-deep">{noteOf(style)}</span>
            )}
          </li>
        ))}
      </ul>
      {choice?.styleReason && (
        <p className={clsx("text-sm", fit?.isSmall && "print:text-[0.81rem] print:leading-tight")}>
          {t("partC.styleReason")}{" "}
          <PosterText text={choice.styleReason} onPaper={fit?.texts.styleReason ?? ""} />
        </p>
      )}
      <PosterFold
        unfolded={unfolded}
        summary={<span className="text-[0.9375rem] font-bold">{t("partC.styleItems")}</span>}
      >
        {!choice && <p className="pb-1 text-sm text-ink-secondary">{t("partC.styleHow")}</p>}
        {(["S", "M"] as const).map((block) => (
          <div key={block} className="print:mt-1">
            <h4 className="text-[0.9375rem]">{framework(`block.${block}`)}</h4>
            <PosterItems block={block} answers={answers} />
          </div>
        ))}
      </PosterFold>
    </div>
  );

  function noteOf(style: DirectingStyle) {
    const notes = [
      style === choice?.style && t("partC.chosen"),
      style === choice?.secondaryStyle && t("partC.secondary"),
      style === advice?.style?.style && t("partC.advised"),
    ];
    return notes.filter(Boolean).join(" · ");
  }
}
