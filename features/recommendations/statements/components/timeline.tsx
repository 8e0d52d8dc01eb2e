import { Card } from "@/components/ui/card";
import { Downloads } from "@/components/ui/tables/downloads";
import { TextLink } from "@/components/ui/text/text-link";
import { WrittenText } from "@/components/ui/text/written-text";
import { momentName } from "@/features/cycles/moment-state";
import { recordHrefs, reportHref } from "@/features/hrefs";
import { getWords, type Words } from "@/features/recommendations/components/words";
import { ANSWER_VOCABULARY } from "@/features/recommendations/standing";
import type { RecommendationDetail, TimelineEntry } from "@/features/recommendations/types";
import { dateOf } from "@/lib/dates";
import { anyKey } from "@/lib/message-keys";
import { formatDate, formatShortDate } from "@/lib/text/format";
import { EvidenceFiles } from "./answer-card";

interface TimelineProps {
  recommendation: Pick<RecommendationDetail, "id" | "timeline">;
}

/** Everything that was said, the oldest first: nothing of it changes. */
export async function Timeline({ recommendation: { id, timeline } }: TimelineProps) {
  const words = await getWords();
  return (
    <Card
      title={words.t("timeline.title")}
      id="timeline"
      actions={<Downloads hrefs={recordHrefs("recommendations", id, "timeline")} />}
    >
      <ol className="grid gap-4 border-l-[3px] border-blue-line pl-4">
        {timeline.map((entry) => (
          <li key={keyOf(entry)} className="grid gap-0.5">
            <p className="text-sm text-ink-secondary">
              {formatDate(dateOf(entry.at), words.locale)}
            </p>
            <Entry entry={entry} words={words} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Entry({ entry, words: { t, words, locale } }: { entry: TimelineEntry; words: Words }) {
  if (entry.type === "version") {
    const { number, by, reason } = entry.version;
    return (
      <p>
        {reason === null
          ? t("timeline.published", { name: by })
          : t("timeline.revised", { number, name: by, reason })}
      </p>
    );
  }
  if (entry.type === "move") {
    const { oldDueOn, newDueOn, reason, by } = entry.move;
    return (
      <>
        <p className="font-bold">
          {t("timeline.move", {
            old: formatShortDate(oldDueOn, locale),
            new: formatShortDate(newDueOn, locale),
          })}
        </p>
        <p lang="nl">{reason}</p>
        <p className="text-sm text-ink-secondary">{t("timeline.by", { name: by })}</p>
      </>
    );
  }
  if (entry.type === "report") {
    const { id, collaboration, moment, sentence } = entry.report;
    return (
      <>
        <p className="font-bold">
          {t("timeline.report")}{" "}
          <TextLink href={reportHref(id, {}, "ahead")}>
            <span lang="nl">{collaboration}</span>, {momentName(moment, words)} {moment.cycleYear}
          </TextLink>
        </p>
        {sentence && <p lang="nl">{sentence}</p>}
      </>
    );
  }
  const { kind, word, text, evidenceUrl, evidence, madeBy, preparedBy } = entry.statement;
  return (
    <>
      <p className="font-bold">
        {t(`timeline.${kind}`, { word: anyKey(words)(`${ANSWER_VOCABULARY[kind]}.${word}`) })}
      </p>
      {text && <WrittenText text={text} lang="nl" />}
      {evidenceUrl && (
        <p className="break-words text-sm">
          <TextLink href={evidenceUrl}>{evidenceUrl}</TextLink>
        </p>
      )}
      <EvidenceFiles files={evidence} />
      <p className="text-sm text-ink-secondary">
        {t("timeline.by", { name: madeBy })}
        {preparedBy && `; ${t("answers.prepared", { name: preparedBy })}`}
      </p>
    </>
  );
}

function keyOf(entry: TimelineEntry): string {
  if (entry.type === "version") return `version-${entry.version.number}`;
  if (entry.type === "report") return entry.report.id;
  return entry.type === "move" ? entry.move.id : entry.statement.id;
}
