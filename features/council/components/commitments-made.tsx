import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text/text-link";
import { commitmentHref } from "@/features/hrefs";
import type { CalendarDate } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";
import type { MadeCommitment } from "../types";

interface CommitmentsMadeProps {
  commitments: readonly MadeCommitment[];
  today: CalendarDate;
}

/** Those that are not settled; the others are counted. */
export async function CommitmentsMade({ commitments, today }: CommitmentsMadeProps) {
  const [t, locale] = await Promise.all([getTranslator("council"), getLocale()]);
  const open = commitments.filter(({ status }) => status !== "settled");
  const settled = commitments.length - open.length;
  return (
    <div className="grid gap-3">
      {open.length === 0 ? (
        <p className="text-ink-secondary">
          {t(commitments.length === 0 ? "commitments.none" : "commitments.allSettled")}
        </p>
      ) : (
        <ul className="grid gap-2">
          {open.map(({ id, reportId, text, collaboration, status, dueOn }) => (
            <li key={id}>
              <TextLink href={commitmentHref(reportId, id)} lang="nl">
                {text}
              </TextLink>
              <span className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-secondary">
                <span lang="nl">{collaboration.name}</span>
                <span>{t("commitments.due", { date: formatShortDate(dueOn, locale) })}</span>
                {status === "open" && dueOn < today && (
                  <Badge tone="attention">{t("commitments.overdue")}</Badge>
                )}
                {status === "reported_done" && <Badge>{t("commitments.reportedDone")}</Badge>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {settled > 0 && (
        <p className="text-sm text-ink-secondary">{t("commitments.settled", { count: settled })}</p>
      )}
    </div>
  );
}
