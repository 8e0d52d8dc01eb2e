import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { TextLink } from "@/components/ui/text/text-link";
import { MOMENT_DATES, type MomentDate } from "@/db/vocabulary";
import { momentHref } from "@/features/hrefs";
import type { CalendarDate } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import type { Words } from "@/lib/message-keys";
import { momentName, momentState } from "../moment-state";
import type { MomentDetail } from "../types";
import { MomentDateCell } from "./moment-date-cell";
import { MomentStateBadge } from "./moment-state-badge";

interface MomentsTableProps {
  moments: readonly MomentDetail[];
  today: CalendarDate;
  /** Whether each moment leads to the page on which it is changed. */
  canChange: boolean;
}

/** The moments of a cycle with their five dates; a moved one with what it was before. */
export async function MomentsTable({ moments, today, canChange }: MomentsTableProps) {
  const [t, words] = await Promise.all([getTranslator("cycles"), getTranslator("vocabulary")]);
  const dateColumn = (field: MomentDate): Column<MomentDetail> => ({
    key: field,
    header: t(`dates.${field}`),
    cell: (moment) => <MomentDateCell moment={moment} field={field} />,
  });
  const columns: Column<MomentDetail>[] = [
    {
      key: "moment",
      header: t("moment"),
      rowHeader: true,
      cell: (moment) => <MomentName moment={moment} />,
    },
    {
      key: "state",
      header: t("state"),
      nowrap: true,
      cell: (moment) => <MomentStateBadge state={momentState(moment, today)} />,
    },
    ...MOMENT_DATES.map(dateColumn),
    ...(canChange ? [changeColumn(t("change"), words)] : []),
  ];
  const [first] = moments;
  const caption = t("momentsOf", { year: String(first?.cycleYear ?? "") });
  return <DataTable caption={caption} columns={columns} rows={moments} rowKey={({ id }) => id} />;
}

function changeColumn(label: string, words: Words<"vocabulary">): Column<MomentDetail> {
  return {
    key: "change",
    header: <span className="sr-only">{label}</span>,
    cell: (moment) => (
      <TextLink href={momentHref(moment.cycleYear, moment.id)}>
        {label}
        <span className="sr-only"> {momentName(moment, words)}</span>
      </TextLink>
    ),
  };
}

async function MomentName({ moment }: { moment: MomentDetail }) {
  const [t, words] = await Promise.all([getTranslator("cycles"), getTranslator("vocabulary")]);
  const name = momentName(moment, words);
  return (
    <>
      <span className="font-bold" lang={moment.name ? "nl" : undefined}>
        {name}
      </span>
      <span className="block text-sm text-ink-secondary">
        {words(`moment_side.${moment.side}`)}
        {moment.sourceUrl && (
          <>
            {" · "}
            <TextLink href={moment.sourceUrl}>
              {t("source")}
              <span className="sr-only"> {name}</span>
            </TextLink>
          </>
        )}
      </span>
    </>
  );
}
