import { Card } from "@/components/ui/card";
import { ScoreChip } from "@/components/ui/score/score-chip";
import { Downloads } from "@/components/ui/tables/downloads";
import { TextLink } from "@/components/ui/text/text-link";
import { PERFORMANCES } from "@/db/vocabulary";
import { momentName } from "@/features/cycles/moment-state";
import { findingHref, recordHrefs, reportHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { besideRows } from "../scores/scores";
import type { PublishedBeside } from "../types";
import { BesideTable } from "./beside-table";

interface CollaborationFindingsProps {
  /** The newest cycle first. */
  published: readonly PublishedBeside[];
}

/** On the page of a collaboration: the newest cycle that the Rekenkamer scored in full, earlier ones in a line each. */
export async function CollaborationFindings({ published }: CollaborationFindingsProps) {
  const [t, words, common] = await Promise.all([
    getTranslator("findings"),
    getTranslator("vocabulary"),
    getTranslator("common"),
  ]);
  const [first, ...earlier] = published;
  if (!first) return null;
  const { finding: newest, report } = first;
  const year = String(newest.cycleYear);
  return (
    <Card
      title={t("beside.title")}
      aside={t("cycle", { year })}
      id="auditor"
      actions={<Downloads hrefs={recordHrefs("findings", newest.id, "scores")} />}
    >
      <div className="grid gap-3">
        <p className="max-w-prose text-sm text-ink-secondary">
          {report ? (
            <>
              {t("beside.against")}{" "}
              <TextLink href={reportHref(report.id)}>
                {momentName(report.moment, words)} {year}
              </TextLink>
              .
            </>
          ) : (
            t("beside.noReport")
          )}
        </p>
        <BesideTable
          rows={besideRows(newest.scores, report?.self ?? null, report?.medians ?? [])}
          caption={t("beside.caption", { year })}
        />
        <p>
          <TextLink href={findingHref(newest.id)}>{t("beside.read", { year })}</TextLink>
        </p>
        {earlier.length > 0 && (
          <section className="grid gap-2">
            <h3 className="text-base">{t("beside.earlier")}</h3>
            <ul className="grid gap-2">
              {earlier.map(({ finding: { id, cycleYear, scores } }) => (
                <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <TextLink href={findingHref(id)}>
                    {t("cycle", { year: String(cycleYear) })}
                  </TextLink>
                  <span className="flex gap-1">
                    {PERFORMANCES.map((performance) => {
                      const score = scores[performance];
                      const said = score === null ? t("notAssessed") : common("score", { score });
                      return (
                        <ScoreChip
                          key={performance}
                          value={score}
                          label={`${words(`performance_short.${performance}`)}: ${said}`}
                          size="small"
                        />
                      );
                    })}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Card>
  );
}
