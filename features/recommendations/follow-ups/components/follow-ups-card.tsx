import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text/text-link";
import { followUpHref } from "@/features/hrefs";
import { getWords } from "@/features/recommendations/components/words";
import { type CalendarDate, dateOf, yearOf } from "@/lib/dates";
import { formatDate } from "@/lib/text/format";

interface Props {
  reports: readonly { year: number; sentAt: Date }[];
  mayCompose: boolean;
  today: CalendarDate;
}

/** The yearly reports that were sent; and for an alderman the one to write. */
export async function FollowUpsCard({ reports, mayCompose, today }: Props) {
  const { t, locale } = await getWords();
  const year = yearOf(today);
  const writes = mayCompose && reports.every((report) => report.year !== year);
  if (reports.length === 0 && !writes) return null;
  return (
    <Card title={t("followUp.list")} id="follow-up">
      <ul className="grid gap-1">
        {writes && (
          <li>
            <TextLink href={followUpHref(year)}>
              {t("followUp.writeYear", { year: String(year) })}
            </TextLink>
          </li>
        )}
        {reports.map((report) => (
          <li key={report.year}>
            <TextLink href={followUpHref(report.year)}>
              {t("followUp.title", { year: String(report.year) })}
            </TextLink>{" "}
            <span className="text-sm text-ink-secondary">
              {t("followUp.sentOn", { date: formatDate(dateOf(report.sentAt), locale) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
