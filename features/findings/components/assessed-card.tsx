import { Card } from "@/components/ui/card";
import { ScoreScale } from "@/components/ui/score/score-scale";
import { FileLinks } from "@/components/ui/text/file-links";
import { TextLink } from "@/components/ui/text/text-link";
import { WrittenText } from "@/components/ui/text/written-text";
import { PERFORMANCES, type Performance } from "@/db/vocabulary";
import { frozenLinks } from "@/features/evidence/links";
import { getTranslator } from "@/lib/i18n";
import type { ReadAssessed } from "../content";
import { isLink } from "../freeze";
import type { FindingDetail } from "../types";

/** Per performance the score of the Rekenkamer, why, and what shows it. */
export async function AssessedCard({ finding }: { finding: FindingDetail }) {
  const t = await getTranslator("findings");
  return (
    <Card title={t("scores")} id="scores">
      <div className="divide-y divide-line border-t border-line">
        {PERFORMANCES.map((performance) => (
          <AssessedRow
            key={performance}
            performance={performance}
            assessed={finding.content.performances[performance]}
          />
        ))}
      </div>
    </Card>
  );
}

interface AssessedRowProps {
  performance: Performance;
  assessed: ReadAssessed;
}

async function AssessedRow({ performance, assessed }: AssessedRowProps) {
  const [t, words, rubric, common] = await Promise.all([
    getTranslator("findings"),
    getTranslator("vocabulary"),
    getTranslator("rubric"),
    getTranslator("common"),
  ]);
  const { score, reason, evidence, files = [], isChosen } = assessed;
  return (
    <section
      id={performance}
      className="grid gap-x-6 gap-y-2 py-4 target:bg-blue-wash sm:grid-cols-[minmax(0,15rem)_minmax(0,1fr)]"
    >
      <div className="grid content-start justify-items-start gap-1.5">
        <h3>
          {PERFORMANCES.indexOf(performance) + 1} · {words(`performance.${performance}`)}
        </h3>
        {score === null ? (
          <p className="font-bold">{t(isChosen ? "notAssessed" : "noScore")}</p>
        ) : (
          <>
            <ScoreScale value={score} label={common("score", { score })} />
            <p className="text-sm text-ink-secondary">
              {score} {words(`score.${score}`)}: {rubric(`${performance}.${score}`)}
            </p>
          </>
        )}
      </div>
      <div className="grid min-w-0 content-start gap-3">
        {reason ? (
          <WrittenText text={reason} lang="nl" />
        ) : (
          <p className="text-ink-secondary">{t("empty")}</p>
        )}
        {evidence.length + files.length > 0 && (
          <div className="grid gap-1 text-sm">
            <h4 className="font-bold">{t("evidence")}</h4>
            {files.length > 0 && <FileLinks items={frozenLinks(files)} />}
            <ul className="list-disc pl-5 empty:hidden">
              {evidence.map(({ title, url }) => (
                <li key={`${title} ${url}`} className="break-words">
                  {isLink(url) ? (
                    <TextLink href={url} lang="nl">
                      {title || url}
                    </TextLink>
                  ) : (
                    <span lang="nl">
                      {title} {url}
                    </span>
                  )}
                  <span className="hidden print:inline"> ({url})</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
