import { ScoreChip } from "@/components/ui/score/score-chip";
import { WrittenText } from "@/components/ui/text/written-text";
import { PERFORMANCES } from "@/db/vocabulary";
import type { Judgement } from "@/features/reviews/types";
import { getTranslator } from "@/lib/i18n";

/** One judgement to read: sight, course, scores and why. */
export async function JudgementText({ judgement }: { judgement: Judgement }) {
  const [t, words, common] = await Promise.all([
    getTranslator("reviews"),
    getTranslator("vocabulary"),
    getTranslator("common"),
  ]);
  const scored = PERFORMANCES.flatMap((performance) => {
    const score = judgement.scores[performance];
    return score === null ? [] : [{ performance, score }];
  });
  return (
    <div className="grid gap-1.5">
      <p>
        {t("council.sightIs", { sight: words(`sight.${judgement.sight}`) })} ·{" "}
        {await courseText(judgement)}
      </p>
      {scored.length > 0 && (
        <ul className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
          {scored.map(({ performance, score }) => (
            <li key={performance}>
              {words(`performance_short.${performance}`)}{" "}
              <ScoreChip value={score} label={common("score", { score })} size="small" />
            </li>
          ))}
        </ul>
      )}
      {judgement.explanation && <WrittenText text={judgement.explanation} lang="nl" />}
    </div>
  );
}

/** "ja, meer vastzetten: Resultaten" */
export async function courseText({ course, element }: Pick<Judgement, "course" | "element">) {
  const [t, words] = await Promise.all([getTranslator("reviews"), getTranslator("vocabulary")]);
  const courseWord = words(`course.${course}`);
  if (element === null) return courseWord;
  return t("council.onElement", { course: courseWord, element: words(`element.${element}`) });
}
