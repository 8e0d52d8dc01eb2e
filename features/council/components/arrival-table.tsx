import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { TextLink } from "@/components/ui/text/text-link";
import { momentShortName } from "@/features/cycles/moment-state";
import type { CalendarDate } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";
import type { ArrivalRow } from "../types";

/** What was least to influence stands first, as it comes. */
export async function ArrivalTable({ rows }: { rows: readonly ArrivalRow[] }) {
  const [t, words, locale] = await Promise.all([
    getTranslator("council"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const day = (date: CalendarDate | null) => (date ? formatShortDate(date, locale) : "–");
  const nameOf = ({ kind, moment }: ArrivalRow) =>
    moment
      ? t(`arrivals.of.${kind}`, { moment: momentShortName(moment, words) })
      : t(`kinds.${kind}`);
  const columns: Column<ArrivalRow>[] = [
    {
      key: "what",
      header: t("arrivals.what"),
      rowHeader: true,
      cell: (row) => (
        <>
          <span lang="nl" className="block font-bold">
            {row.collaboration.name}
          </span>
          {row.href ? <TextLink href={row.href}>{nameOf(row)}</TextLink> : nameOf(row)}
        </>
      ),
    },
    {
      key: "influence",
      header: t("arrivals.influence"),
      cell: ({ influence }) => (
        <Badge tone={TONES[influence]}>{t(`influences.${influence}`)}</Badge>
      ),
    },
    {
      key: "days",
      header: t("arrivals.days"),
      align: "end",
      nowrap: true,
      cell: ({ daysAhead }) =>
        daysAhead === null
          ? "–"
          : t(daysAhead < 0 ? "arrivals.after" : "arrivals.before", { days: Math.abs(daysAhead) }),
    },
    {
      key: "arrived",
      header: t("arrivals.arrived"),
      nowrap: true,
      cell: ({ arrivedOn }) => (arrivedOn ? day(arrivedOn) : t("arrivals.notThere")),
    },
    {
      key: "committee",
      header: t("arrivals.committee"),
      nowrap: true,
      cell: ({ committeeOn }) => day(committeeOn),
    },
    {
      key: "council",
      header: t("arrivals.council"),
      nowrap: true,
      cell: ({ councilOn }) => day(councilOn),
    },
  ];
  return (
    <DataTable
      caption={t("arrivals.caption")}
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.kind} ${row.collaboration.slug} ${row.moment?.id} ${row.href}`}
    />
  );
}

const TONES = {
  late: "attention",
  council: "neutral",
  committee: "done",
  unknown: "neutral",
} as const;
