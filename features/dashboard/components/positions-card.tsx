import { ChartTable } from "@/components/charts/chart-table";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text/text-link";
import { hundredths } from "@/features/assessments/framework/position";
import { signedNumber } from "@/features/assessments/framework/signed-number";
import { assessmentHref, movementHref } from "@/features/hrefs";
import { type Placed, positionsByBand } from "../chart-data";
import { PAGE_SIZE } from "../heat-order";
import { type ChartCardProps, TableFold } from "./chart-parts";

/** Of each band this many collaborations by name. */
const NAMED = 8;

/** Where the whole portfolio lies between fixing and letting go, by the assessments that the council decided on. */
export function PositionsCard(props: ChartCardProps) {
  const { dashboard, words } = props;
  const { t, vocabulary, locale } = words;
  const bands = positionsByBand(dashboard.plan);
  const total = bands.reduce((sum, { placed }) => sum + placed.length, 0);
  if (total === 0) return null;
  const rows = bands.flatMap(({ band, placed }) => placed.map((row) => ({ band, ...row })));
  const shown = rows.toSorted((one, other) => Number(differs(other)) - Number(differs(one)));
  const rest = rows.length - PAGE_SIZE;
  const figure = ({ position }: Placed) => signedNumber(hundredths(position), locale);
  return (
    <Card
      title={t("positions.title")}
      actions={
        <TextLink href={movementHref()} className="text-sm">
          {t("positions.movement")}
        </TextLink>
      }
    >
      <figure className="grid gap-3">
        <p className="max-w-prose text-sm text-ink-secondary">
          {t("positions.reading", {
            total,
            fix: bands.slice(0, 2).reduce((sum, { placed }) => sum + placed.length, 0),
            letGo: bands.slice(3).reduce((sum, { placed }) => sum + placed.length, 0),
          })}
        </p>
        <ul className="grid gap-1 md:grid-cols-5">
          {bands.map(({ band, placed }) => (
            <li key={band} className="min-w-0 rounded-md border border-line bg-wash p-3 text-sm">
              <p className="text-3xl font-bold leading-tight text-ink">{placed.length}</p>
              <p className="font-bold">{vocabulary(`band.${band}`)}</p>
              <ul className="mt-2 grid gap-1 hyphens-auto">
                {placed.slice(0, NAMED).map((row) => (
                  <li key={row.collaborationId} className="flex justify-between gap-2 print:block">
                    <span lang="nl" className="min-w-0">
                      <TextLink href={assessmentHref(row.slug)}>{row.name}</TextLink>
                    </span>
                    <span className="whitespace-nowrap tabular-nums">{figure(row)}</span>
                  </li>
                ))}
              </ul>
              {placed.length > NAMED && (
                <p className="mt-1">{t("positions.more", { count: placed.length - NAMED })}</p>
              )}
            </li>
          ))}
        </ul>
        <TableFold {...props} table="positions">
          <ChartTable
            caption={t("positions.title")}
            columns={[
              t("heat.name"),
              t("positions.position"),
              t("positions.band"),
              t("positions.decided"),
              t("positions.seenAs"),
            ]}
            rows={shown.slice(0, PAGE_SIZE).map((row) => [
              <span key="name" lang="nl">
                {row.name}
              </span>,
              figure(row),
              vocabulary(`band.${row.band}`),
              row.decided ? vocabulary(`style.${row.decided}`) : "–",
              row.seenAs ? vocabulary(`style.${row.seenAs}`) : "–",
            ])}
          />
          {rest > 0 && <p>{t("positions.rest", { count: rest })}</p>}
        </TableFold>
      </figure>
    </Card>
  );
}

/** Where the views lie elsewhere than the council decided comes first: of those the card above tells only some. */
const differs = ({ decided, seenAs }: Placed) =>
  decided !== null && seenAs !== null && decided !== seenAs;
