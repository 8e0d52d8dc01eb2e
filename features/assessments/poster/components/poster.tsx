import clsx from "clsx";
import { ANSWERS, type Answer } from "@/db/vocabulary";
import type { FrozenAssessment } from "@/features/assessments/content";
import { advise, endsAtA } from "@/features/assessments/framework/advice";
import { type Answers, FRAMEWORK_VERSION } from "@/features/assessments/framework/questions";
import type { FilledPoster } from "../types";
import { PosterCore } from "./poster-core";
import { PosterFoot } from "./poster-foot";
import { PosterPartA } from "./poster-part-a";
import { PosterPartB } from "./poster-part-b";
import { PosterPartC } from "./poster-part-c";

interface PosterProps {
  /** Without it the poster asks its questions and answers none. */
  filled?: FilledPoster;
  /** Unfolds the questions and the rubric on the screen; paper shows them anyway. */
  unfolded: boolean;
}

/** The framework at a glance: A and B, the orange core, C. On a screen the details fold out; on paper it is one sheet of A3. */
export function Poster({ filled, unfolded }: PosterProps) {
  const version = filled?.version ?? null;
  const content = version?.content ?? null;
  const answers = content && wordsOf(content);
  const advice = content && answers && !endsAtA(content) ? advise({ ...content, answers }) : null;
  return (
    <>
      <div className={clsx("poster-columns", filled && "poster-filled")}>
        <div className="poster-column">
          <PosterPartA content={content} answers={answers} unfolded={unfolded} />
          <PosterPartB
            answers={answers}
            advice={advice}
            isClosed={content !== null && endsAtA(content)}
            unfolded={unfolded}
          />
        </div>
        <PosterCore reported={filled && { scores: filled.scores }} unfolded={unfolded} />
        <div className="poster-column">
          <PosterPartC version={version} advice={advice} answers={answers} unfolded={unfolded} />
        </div>
      </div>
      <PosterFoot version={version?.frameworkVersion ?? FRAMEWORK_VERSION} />
    </>
  );
}

const isAnswer = (word: string): word is Answer => ANSWERS.includes(word as Answer);

/** The answers without their reasons. */
function wordsOf({ answers }: FrozenAssessment): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([item, given]) =>
      given && isAnswer(given.answer) ? [[item, given.answer]] : [],
    ),
  );
}
