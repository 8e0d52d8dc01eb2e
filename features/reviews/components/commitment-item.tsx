import { Badge } from "@/components/ui/badge";
import { dateOf } from "@/lib/dates";
import { formatShortDate } from "@/lib/format";
import { getLocale, getTranslator } from "@/lib/i18n";
import type { Commitment, Said } from "../types";
import { CommitmentForms } from "./commitment-forms";
import { DateMoves } from "./date-moves";
import { DoneHere, type JustDone } from "./done-here";

const DONE_CODES = [
  "commitment_reported_done",
  "commitment_settled",
  "commitment_reopened",
  "commitment_date_moved",
];

interface CommitmentItemProps {
  commitment: Commitment;
  reportId: string;
  done: JustDone;
}

/** A promise of the college: what, by when, where it stands, and what this viewer can do with it. */
export async function CommitmentItem({ commitment, reportId, done }: CommitmentItemProps) {
  const [t, locale] = await Promise.all([getTranslator("reviews"), getLocale()]);
  const { id, text, reportedDone, reopened, settled, dateMoves } = commitment;
  const about = ({ by, at }: Omit<Said, "text">) => ({
    name: by,
    date: formatShortDate(dateOf(at), locale),
  });
  return (
    <div id={`commitment-${id}`} className="grid gap-2 border-l-[3px] border-blue-line pl-4">
      <DoneHere done={done} codes={DONE_CODES} id={id} />
      <p lang="nl" className="max-w-prose whitespace-pre-line">
        {text}
      </p>
      <p className="flex flex-wrap gap-2">
        <CommitmentState commitment={commitment} />
      </p>
      <DateMoves moves={dateMoves} messageKey="commitment.moved" />
      {reportedDone && (
        <p className="max-w-prose text-sm">
          {t("commitment.reportedDone", about(reportedDone))}
          <span lang="nl">{reportedDone.text}</span>
        </p>
      )}
      {reopened && (
        <p className="max-w-prose text-sm">
          {t("commitment.reopened", about(reopened))}
          <span lang="nl">{reopened.text}</span>
        </p>
      )}
      {settled && <p className="text-sm">{t("commitment.settled", about(settled))}</p>}
      <CommitmentForms commitment={commitment} reportId={reportId} />
    </div>
  );
}

interface CommitmentStateProps {
  commitment: Pick<Commitment, "status" | "dueOn" | "isOverdue">;
  /** Without the date, where that stands beside it. */
  isShort?: boolean;
}

/** Where a commitment stands, with its date while that matters. */
export async function CommitmentState({ commitment, isShort = false }: CommitmentStateProps) {
  const [t, words, locale] = await Promise.all([
    getTranslator("reviews"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const { status, dueOn, isOverdue } = commitment;
  const date = formatShortDate(dueOn, locale);
  const word = words(`commitment_status.${status}`);
  if (status === "settled") return <Badge tone="done">{word}</Badge>;
  if (status === "reported_done") return <Badge tone="info">{word}</Badge>;
  if (isOverdue) {
    const late = isShort ? t("commitment.late") : t("commitment.overdue", { date });
    return <Badge tone="attention">{late}</Badge>;
  }
  return <Badge>{isShort ? word : `${word} · ${t("commitment.dueOn", { date })}`}</Badge>;
}
