import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { FileLinks } from "@/components/ui/text/file-links";
import { TextLink } from "@/components/ui/text/text-link";
import { WrittenText } from "@/components/ui/text/written-text";
import { frozenLinks } from "@/features/evidence/links";
import type { FrozenEvidence } from "@/features/evidence/types";
import { getWords } from "@/features/recommendations/components/words";
import type { Statement } from "@/features/recommendations/types";
import { dateOf } from "@/lib/dates";
import { formatDate, formatShortDate } from "@/lib/text/format";

interface AnswerCardProps {
  title: string;
  /** Whose answer this is. */
  by: string;
  accent?: boolean;
  id: string;
  children: ReactNode;
}

export function AnswerCard({ title, by, accent, id, children }: AnswerCardProps) {
  return (
    <Card id={id} title={title} titleLevel={3} aside={by} accent={accent}>
      <div className="grid gap-3">{children}</div>
    </Card>
  );
}

interface SaidProps {
  /** The newest of its kind; none when nothing was said. */
  statement: Statement | null;
  word: ReactNode;
  /** How many there are of its kind. */
  count: number;
}

/** The word that holds, with its reason, its evidence, who said it and when. */
export async function Said({ statement, word, count }: SaidProps) {
  const { t, locale } = await getWords();
  if (!statement) return <p className="font-bold">{word}</p>;
  const { text, evidenceUrl, evidence, decidedOn, decisionNumber, preparedBy, madeBy, madeAt } =
    statement;
  return (
    <>
      <p className="font-bold">{word}</p>
      {text && <WrittenText text={text} lang="nl" />}
      {decidedOn && (
        <p className="text-sm">
          {t("answers.decidedOn", {
            date: formatDate(decidedOn, locale),
            number: decisionNumber ?? "",
          })}
        </p>
      )}
      {evidenceUrl && (
        <p className="break-words text-sm">
          {t("answers.evidence")}: <TextLink href={evidenceUrl}>{evidenceUrl}</TextLink>
        </p>
      )}
      <EvidenceFiles files={evidence} />
      <p className="text-sm text-ink-secondary">
        {t("answers.by", { name: madeBy, date: formatShortDate(dateOf(madeAt), locale) })}
        {preparedBy && `; ${t("answers.prepared", { name: preparedBy })}`}
      </p>
      {count > 1 && (
        <p className="text-sm text-ink-secondary">{t("answers.earlier", { count: count - 1 })}</p>
      )}
    </>
  );
}

/** The files that go with an answer. */
export async function EvidenceFiles({ files }: { files: readonly FrozenEvidence[] }) {
  if (files.length === 0) return null;
  const { t } = await getWords();
  return (
    <div className="text-sm">
      <p className="text-ink-secondary">{t("files.given", { count: files.length })}</p>
      <FileLinks items={frozenLinks(files)} />
    </div>
  );
}
