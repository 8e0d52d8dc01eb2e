import clsx from "clsx";
import { ScoreChip } from "@/components/ui/score/score-chip";
import { ChangeSign } from "@/components/ui/text/change-sign";
import { PERFORMANCES, type Performance } from "@/db/vocabulary";
import { StudyMark } from "@/features/assessments/framework/components/study-mark";
import { getTranslator } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";
import type { PosterScores } from "../types";
import { PosterFold } from "./poster-fold";

const SCORES = [1, 2, 3, 4, 5] as const;

interface PosterCoreProps {
  /** On a filled poster; its scores are null when no report was released. */
  reported?: { scores: PosterScores | null };
  unfolded: boolean;
}

/** The five performances with their rubric: the orange middle, which must always be filled in. */
export async function PosterCore({ reported, unfolded }: PosterCoreProps) {
  const [t, words, rubric] = await Promise.all([
    getTranslator("poster"),
    getTranslator("vocabulary"),
    getTranslator("rubric"),
  ]);
  return (
    <section
      aria-labelledby="core"
      className="flex min-w-0 flex-col gap-3 rounded-lg bg-core p-4 text-white sm:p-5 print:gap-1.5 print:p-2.5"
    >
      <div className="grid gap-1">
        <h2 id="core" className="text-lg print:text-[1.35rem]">
          {t("core.title")}
          <StudyMark onCore />
        </h2>
        <p className="print:text-[0.9rem]">
          {t("core.intro")} {reported && sourceOf(reported.scores)}
        </p>
      </div>
      <ol className="grid flex-1 grid-cols-[minmax(0,1fr)] gap-2 print:gap-1.5">
        {PERFORMANCES.map((performance, at) => (
          <li
            key={performance}
            className="flex min-w-0 flex-col justify-center rounded-md bg-paper px-3 text-ink print:py-1"
          >
            <PosterFold
              unfolded={unfolded}
              summary={
                <span className="flex w-full items-center gap-3 py-1 print:py-0">
                  <span
                    aria-hidden="true"
                    className="grid size-7 shrink-0 place-items-center rounded-full bg-core text-[0.9375rem] font-bold text-white"
                  >
                    {at + 1}
                  </span>
                  <span className="min-w-0 flex-1">
                    <h3 className="text-base print:text-[1.1rem]">
                      {words(`performance.${performance}`)}
                    </h3>
                    {reported?.scores && levelOf(performance, reported.scores)}
                  </span>
                  {reported && <Score performance={performance} scores={reported.scores} />}
                </span>
              }
            >
              <Rubric
                performance={performance}
                score={reported?.scores?.scores[performance].score ?? null}
              />
            </PosterFold>
          </li>
        ))}
      </ol>
    </section>
  );

  /** What was scored, in a sentence; unfolded and on paper the rubric marks it. */
  function levelOf(performance: Performance, { scores }: PosterScores) {
    const { score } = scores[performance];
    if (score === null) return null;
    return (
      <span className="block text-sm leading-snug text-ink-secondary group-open:hidden print:hidden">
        {rubric(`${performance}.${score}`)}
      </span>
    );
  }

  function sourceOf(scores: PosterScores | null) {
    if (!scores) return t("core.noScores");
    const moment = scores.momentName ?? anyKey(words)(`moment_kind.${scores.momentKind}`);
    return t("core.scores", { report: `${moment} ${scores.year}` });
  }
}

async function Score({
  performance,
  scores,
}: {
  performance: Performance;
  scores: PosterScores | null;
}) {
  const common = await getTranslator("common");
  const { score = null, before = null } = scores?.scores[performance] ?? {};
  if (score === null) return <ScoreChip value={null} label={common("notReported")} />;
  const change = before === null ? null : score - before;
  return (
    <span className="flex items-center gap-1.5">
      {change ? (
        <>
          <ChangeSign change={change} />
          <span className="text-sm text-ink-secondary">
            {common("was", { score: before ?? "" })}
          </span>
        </>
      ) : null}
      <ScoreChip value={score} label={common("score", { score })} />
    </span>
  );
}

/** The five levels; the one that was scored stands out. */
async function Rubric({ performance, score }: { performance: Performance; score: number | null }) {
  const [t, words, rubric] = await Promise.all([
    getTranslator("poster"),
    getTranslator("vocabulary"),
    getTranslator("rubric"),
  ]);
  return (
    <ol className="grid gap-1 pb-3 text-[0.9375rem] leading-snug print:gap-1 print:pb-0 print:text-[0.95rem] print:leading-tight">
      {SCORES.map((level) => (
        <li
          key={level}
          className={clsx(
            "flex items-baseline gap-2 rounded px-1",
            level === score && "bg-core-wash outline-2 outline-core",
          )}
        >
          <ScoreChip value={level} label={`${level}: ${words(`score.${level}`)}.`} size="small" />
          <span className="min-w-0 flex-1">
            {rubric(`${performance}.${level}`)}
            {level === score && <strong> ({t("core.here")})</strong>}
          </span>
        </li>
      ))}
    </ol>
  );
}
