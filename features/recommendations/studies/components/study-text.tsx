import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text/text-link";
import { getWords } from "@/features/recommendations/components/words";
import type { StudyText as Text } from "../snapshot";

/** What the study asked and concluded, in its own words. */
export async function StudyText({ study }: { study: Text }) {
  const { t } = await getWords();
  return (
    <>
      <Card title={t("studies.questions")}>
        {study.sourceUrl && (
          <p className="mb-3">
            {t("studies.source")}: <TextLink href={study.sourceUrl}>{study.sourceUrl}</TextLink>
          </p>
        )}
        <div className="grid gap-4">
          <Lines title={t("studies.centralQuestions")} lines={study.centralQuestions} />
          <Lines title={t("studies.subQuestions")} lines={study.subQuestions} />
        </div>
      </Card>
      <Card title={t("studies.conclusions")}>
        <NumberedList lines={study.conclusions} />
      </Card>
    </>
  );
}

async function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  const { t } = await getWords();
  return (
    <div className="grid gap-1">
      <h3 className="text-base">{title}</h3>
      {lines.length > 0 ? (
        <NumberedList lines={lines} />
      ) : (
        <p className="text-ink-secondary">{t("studies.none")}</p>
      )}
    </div>
  );
}

function NumberedList({ lines }: { lines: readonly string[] }) {
  return (
    <ol lang="nl" className="grid max-w-prose list-decimal gap-1 pl-6">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
