import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text/text-link";
import { momentName } from "@/features/cycles/moment-state";
import { reportHref } from "@/features/hrefs";
import { DateMoves } from "@/features/reviews/components/date-moves";
import { DoneHere, type JustDone } from "@/features/reviews/components/done-here";
import type { Commitment, Said } from "@/features/reviews/types";
import { dateOf } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";
import { CommitmentForms } from "./commitment-forms";

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
  const [t, words, locale] = await Promise.all([
    getTranslator("reviews"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const { id, text, reportedDone, reopened, settled, dateMoves, namedIn } = commitment;
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
      {namedIn.length > 0 && (
        <div className="text-sm">
          <p className="text-ink-secondary">{t("commitment.namedIn")}</p>
          <ul className="list-disc pl-5">
            {namedIn.map((one) => (
              <li key={one.reportId}>
                <TextLink href={reportHref(one.reportId, {}, "ahead")}>
                  {momentName(one.moment, words)} {one.moment.cycleYear}
                </TextLink>
                {one.sentence && <span lang="nl">: {one.sentence}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
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
