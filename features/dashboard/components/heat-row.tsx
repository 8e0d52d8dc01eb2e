import { Badge, type BadgeTone } from "@/components/ui/badge";
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

/** Its look is that of `heat-table` in app/globals.css. */
export function HeatTableRow({ row, seats, words }: HeatTableRowProps) {
  const { t, vocabulary } = words;
  return (
    <tr>
      <th scope="row" lang="nl">
        <a href={collaborationHref(row.slug)}>{row.name}</a>
      </th>
      <td>{vocabulary(`style.${row.style ?? "none"}`)}</td>
      {PERFORMANCES.map((performance) => (
        <Cell key={performance} {...{ row, performance, words }} />
      ))}
      <td className="whitespace-nowrap">
        <Badge tone={TONES[row.state]}>
          {row.state === "late"
            ? t("heat.late", { days: row.daysLate })
            : vocabulary(`filing_state.${row.state}`)}
        </Badge>
      </td>
      <td>{council(row, seats, words)}</td>
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
  const figure = (
    <>
      {score ?? "–"}
      {score === null && was !== null && <small>{t("heat.was", { score: was })}</small>}
    </>
  );
  return (
    <td className={score === null ? "score hatched" : `score s${score}`}>
      {reportId ? (
        <a
          href={reportHref(reportId, { from: "dashboard" }, performance)}
          aria-label={label}
          className={change ? (change > 0 ? "rose" : "fell") : undefined}
        >
          {figure}
        </a>
      ) : (
        <span>
          <span aria-hidden="true">{figure}</span>
          <span className="sr-only">{label}</span>
        </span>
      )}
    </td>
  );
}
