/** Which share of the council took part: cycle by cycle, and over all of them together. Pure. */
import type { Cell } from "@/lib/files/csv";
import { type Context, columns, fromReport } from "./sources";
import type { DossierRecord, SourcedTable } from "./types";

/** Members that judged one of these reports, that asked something about one, and that did either; each counts once. */
export function partTaken(
  { judgements, questions }: Pick<DossierRecord, "judgements" | "questions">,
  reports: readonly { id: string }[],
) {
  const ids = new Set(reports.map(({ id }) => id));
  const about = ({ reportId }: { reportId: string }) => ids.has(reportId);
  const judged = new Set(judgements.filter(about).map(({ memberId }) => memberId));
  const asked = new Set(questions.filter(about).map(({ askedById }) => askedById));
  return { judged: judged.size, asked: asked.size, either: new Set([...judged, ...asked]).size };
}

export function participation(context: Context): SourcedTable {
  const { record, seats, t } = context;
  const { reports } = record;
  const years = [...new Set(reports.map(({ moment }) => moment.cycleYear))].sort((a, b) => a - b);
  const cellsOf = (label: string, own: typeof reports): Cell[] => {
    const { judged, asked, either } = partTaken(record, own);
    // Over several councils more people took part than there are seats: then there is no share.
    const share = seats === 0 || either > seats ? null : Math.round((100 * either) / seats);
    return [label, own.length, judged, asked, either, seats, share];
  };
  const perCycle = years.flatMap((year) => {
    const own = reports.filter(({ moment }) => moment.cycleYear === year);
    const [source, ...also] = own.map((report) => fromReport(report, context));
    return source ? [{ cells: cellsOf(String(year), own), source, also }] : [];
  });
  const together = {
    cells: cellsOf(t("part.together"), reports),
    source: { label: t("source.rowsAbove"), href: null, sha256: null },
  };
  return {
    key: "4-council",
    title: t("part.title"),
    columns: columns(t, "part", {
      cycle: "text",
      reports: "number",
      judged: "number",
      asked: "number",
      tookPart: "number",
      seats: "number",
      share: "number",
    }),
    rows: perCycle.length > 1 ? [...perCycle, together] : perCycle,
  };
}
