import { Card } from "@/components/ui/card";
import { NEED_OUTCOMES, TASK_OUTCOMES } from "@/db/vocabulary";
import type { FrozenAssessment } from "@/features/assessments/content";
import { StudyMark } from "@/features/assessments/framework/components/study-mark";
import type { Answers } from "@/features/assessments/framework/questions";
import { getTranslator } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";
import { PosterFold } from "./poster-fold";
import { PosterItems } from "./poster-items";

interface PosterPartAProps {
  content: FrozenAssessment | null;
  answers: Answers | null;
  unfolded: boolean;
}

/** The situation: is it a task, and is collaboration needed? Each with its questions and its outcome. */
export async function PosterPartA({ content, answers, unfolded }: PosterPartAProps) {
  const [t, framework, words] = await Promise.all([
    getTranslator("poster"),
    getTranslator("framework"),
    getTranslator("vocabulary"),
  ]);
  const outcomes = {
    A1: content ? words(`task_outcome.${content.task}`) : list("task_outcome", TASK_OUTCOMES),
    A2: content ? words(`need_outcome.${content.need}`) : list("need_outcome", NEED_OUTCOMES),
  };
  return (
    <Card
      title={
        <>
          A · {framework("part.A")}
          <StudyMark />
        </>
      }
      className="poster-card"
    >
      <div className="divide-y divide-line border-t border-line">
        {(["A1", "A2"] as const).map((block) => (
          <PosterFold
            key={block}
            unfolded={unfolded}
            summary={
              <>
                <h3 className="flex-1 basis-52 text-base text-pretty print:text-[0.95rem]">
                  {framework(`block.${block}`)}
                  <StudyMark />
                </h3>
                {content && <strong className="text-blue-deep">{outcomes[block]}</strong>}
              </>
            }
          >
            <PosterItems block={block} answers={answers} />
            {!content && (
              <p className="pb-2 text-sm text-ink-secondary print:pb-0.5 print:leading-tight">
                {t(block === "A1" ? "partA.task" : "partA.need")}: {outcomes[block]}
              </p>
            )}
          </PosterFold>
        ))}
      </div>
      {!content && (
        <p className="border-t border-line pt-2 text-sm text-ink-secondary print:pt-1">
          {t("partA.stops")}
        </p>
      )}
    </Card>
  );

  function list(name: string, outcomes: readonly string[]) {
    return outcomes.map((outcome) => anyKey(words)(`${name}.${outcome}`).toLowerCase()).join(" · ");
  }
}
