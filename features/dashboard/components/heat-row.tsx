import { Badge, type BadgeTone } from "@/components/ui/badge";
import { HeatCell } from "@/components/ui/heat-cell";
import { TextLink } from "@/components/ui/text-link";
import { type FilingState, PERFORMANCES, type Performance } from "@/db/vocabulary";
import { collaborationHref, reportHref } from "@/features/hrefs";
import { changeSince } from "../heat-order";
import type { HeatRow } from "../types";
import type { Words } from "./words";

interface HeatTableRowProps {
  row: HeatRow;
  /** Seats of the council. */
  seats: number;
  words: Words;
}

const TONES: Readonly<Record<FilingState, BadgeTone>> = {
  not_due: "neutral",
  open: "neutral",
  late: "attention",
  with_college: "neutral",
  with_council: "info",
  concluded: "done",
};

export function HeatTableRow({ row, seats, words }: HeatTableRowProps) {
  const { t, vocabulary } = words;
  return (
    <tr className="border-b border-line">
      <th scope="row" lang="nl" className="min-w-36 py-2 pr-2 text-left font-normal">
        <TextLink href={collaborationHref(row.slug)}>{row.name}</TextLink>
      </th>
      <td className="py-2 pr-2 text-sm">{vocabulary(`style.${row.style ?? "none"}`)}</td>
      {PERFORMANCES.map((performance) => (
        <Cell key={performance} {...{ row, performance, words }} />
      ))}
      <td className="px-2 py-2">
        <span className="whitespace-nowrap">
          <Badge tone={TONES[row.state]}>
            {row.state === "late"
              ? t("heat.late", { days: row.daysLate })
              : vocabulary(`filing_state.${row.state}`)}
          </Badge>
        </span>
      </td>
      <td className="px-1 py-2">{council(row, seats, words)}</td>
    </tr>
  );
}

function council({ reportId, outcome, judges }: HeatRow, seats: number, words: Words) {
  if (outcome) return words.vocabulary(`conclusion_outcome.${outcome}`);
  if (reportId === null) return "–";
  if (judges === 0) return words.t("heat.noJudges");
  return <span className="whitespace-nowrap">{words.t("heat.judges", { judges, seats })}</span>;
}

interface CellProps {
  row: HeatRow;
  performance: Performance;
  words: Words;
}

/** A released score leads to its reason; without one what it was may stand there, and leads to the report of then. */
function Cell({ row, performance, words: { t, vocabulary } }: CellProps) {
  const score = row.scores[performance];
  const was = row.previous?.scores[performance] ?? null;
  const change = changeSince(row, performance);
  const reportId = score === null ? (was === null ? null : row.previous?.reportId) : row.reportId;
  const key =
    score === null
      ? was === null
        ? "cellNone"
        : "cellWas"
      : !change
        ? "cell"
        : change > 0
          ? "cellUp"
          : "cellDown";
  const label = t(`heat.${key}`, {
    performance: vocabulary(`performance_short.${performance}`),
    score: score ?? was ?? 0,
    change: Math.abs(change ?? 0),
  });
  return (
    <HeatCell
      value={score}
      label={label}
      change={change}
      note={score === null && was !== null ? t("heat.was", { score: was }) : undefined}
      href={reportId ? reportHref(reportId, { from: "dashboard" }, performance) : undefined}
    />
  );
}
