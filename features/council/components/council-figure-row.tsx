import { Disclosure } from "@/components/ui/disclosure";
import { Stat, StatList } from "@/components/ui/score/stat";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatNumber, formatShare } from "@/lib/text/format";
import type { CouncilFigures } from "../part";

const DEFINED = ["judged", "tookPart", "answers", "frames", "commitments"] as const;

/** The council's own part in five figures, each with what it was counted from. */
export async function CouncilFigureRow({
  figures,
  seats,
}: {
  figures: CouncilFigures;
  seats: number;
}) {
  const [t, locale] = await Promise.all([getTranslator("council"), getLocale()]);
  const { released, judged, concluded, tookPart, answers, frames, commitments } = figures;
  const share = (part: number, of: number) => (of === 0 ? "–" : formatShare(part / of, locale));
  return (
    <div className="grid gap-2">
      <StatList label={t("figures.label")}>
        <Stat
          label={t("figures.judged")}
          value={share(judged, released)}
          footnote={t("figures.judgedNote", { judged, released, concluded })}
        />
        <Stat
          label={t("figures.tookPart")}
          value={share(tookPart, seats)}
          footnote={t("figures.tookPartNote", { tookPart, seats })}
        />
        <Stat
          label={t("figures.answers")}
          value={share(answers.inTime, answers.answered + answers.overdue)}
          footnote={
            answers.medianDays === null
              ? t("figures.answersNone", { asked: answers.asked })
              : t("figures.answersNote", {
                  inTime: answers.inTime,
                  of: answers.answered + answers.overdue,
                  days: formatNumber(answers.medianDays, locale),
                })
          }
        />
        <Stat
          label={t("figures.frames")}
          value={formatNumber(frames.decided, locale)}
          footnote={t("figures.framesNote", { amended: frames.amended, rejected: frames.rejected })}
        />
        <Stat
          label={t("figures.commitments")}
          value={formatNumber(commitments.unsettled, locale)}
          footnote={t("figures.commitmentsNote", {
            made: commitments.made,
            overdue: commitments.overdue,
          })}
        />
      </StatList>
      <div className="text-sm">
        <Disclosure summary={t("figures.definitions")}>
          <dl className="grid max-w-prose gap-2">
            {DEFINED.map((key) => (
              <div key={key}>
                <dt className="font-bold">{t(`figures.${key}`)}</dt>
                <dd>{t(`figures.define.${key}`)}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      </div>
    </div>
  );
}
