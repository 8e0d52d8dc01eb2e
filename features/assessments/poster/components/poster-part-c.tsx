import clsx from "clsx";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import type { Advice } from "@/features/assessments/framework/advice";
import { StudyMark } from "@/features/assessments/framework/components/study-mark";
import type { Answers } from "@/features/assessments/framework/questions";
import { getTranslator } from "@/lib/i18n";
import { fitted, textsOf } from "../fit";
import type { PosterVersion } from "../types";
import { PosterElements } from "./poster-elements";
import { PosterFeatures } from "./poster-features";
import { PosterFold } from "./poster-fold";
import { PosterMandate } from "./poster-mandate";
import { PosterStyles } from "./poster-styles";

interface PosterPartCProps {
  version: PosterVersion | null;
  advice: Advice | null;
  answers: Answers | null;
  unfolded: boolean;
}

/** What the council chooses: the style, the decisive features, what is fixed, and the mandate. What was chosen stands open. */
export async function PosterPartC({ version, advice, answers, unfolded }: PosterPartCProps) {
  const [t, framework] = await Promise.all([getTranslator("poster"), getTranslator("framework")]);
  const choice = version?.choice ?? null;
  const isOpen = unfolded || choice !== null;
  const isClosed = version !== null && choice === null;
  const fit = choice && fitted(textsOf(choice, version?.indicators ?? []));
  return (
    <Card
      title={
        <>
          C · {framework("part.C")}
          <StudyMark />
        </>
      }
      className="poster-card grow"
    >
      {isClosed ? (
        <p>{t("partC.closed")}</p>
      ) : (
        <div className="poster-choice divide-y divide-line border-t border-line">
          <PosterStyles
            choice={choice}
            fit={fit}
            advice={advice}
            answers={answers}
            unfolded={unfolded}
          />
          {fold(
            t("partC.features"),
            <PosterFeatures
              features={choice?.features ?? null}
              onPaper={fit?.texts.features ?? []}
            />,
          )}
          {fold(t("partC.elements"), <PosterElements elements={choice?.elements ?? null} />)}
          {fold(
            t("mandate.title"),
            <PosterMandate choice={choice} indicators={version?.indicators ?? []} fit={fit} />,
          )}
        </div>
      )}
    </Card>
  );

  function fold(heading: string, children: ReactNode) {
    return (
      <PosterFold
        unfolded={isOpen}
        summary={
          <h3 className="text-base">
            {heading}
            <StudyMark />
          </h3>
        }
      >
        <div
          className={clsx(
            "pb-2 text-[0.9375rem] leading-snug print:pb-1 print:leading-tight",
            fit?.isSmall ? "print:text-[0.81rem]" : "print:text-[0.9rem]",
          )}
        >
          {children}
        </div>
      </PosterFold>
    );
  }
}
