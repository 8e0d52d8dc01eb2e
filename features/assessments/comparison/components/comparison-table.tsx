import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/tables/data-table";
import { DiffText } from "@/components/ui/text/diff-text";
import { segmentsOf } from "@/lib/text/word-differences";
import type { ComparisonWords } from "./comparison-words";

export interface ComparedRow {
  key: string;
  name: ReactNode;
  from: ReactNode;
  to: ReactNode;
  /** In words; null when nothing differs. */
  difference: string | null;
}

interface ComparisonTableProps {
  caption: string;
  rows: readonly ComparedRow[];
  words: ComparisonWords;
}

/** One version to the left, the other to the right, and in words what differs. */
export function ComparisonTable({ caption, rows, words }: ComparisonTableProps) {
  const { t, heads } = words;
  return (
    <DataTable<ComparedRow>
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "part",
          header: t("part"),
          rowHeader: true,
          cell: ({ name }) => <div className="font-bold sm:min-w-40 lg:w-60">{name}</div>,
        },
        {
          key: "from",
          header: heads.from,
          cell: ({ from }) => <div className="sm:min-w-48">{from}</div>,
        },
        { key: "to", header: heads.to, cell: ({ to }) => <div className="sm:min-w-48">{to}</div> },
        {
          key: "difference",
          header: t("difference"),
          cell: ({ difference }) =>
            difference === null ? (
              <span className="text-ink-secondary">{t("same")}</span>
            ) : (
              <strong className="block lg:w-44">{difference}</strong>
            ),
        },
      ]}
    />
  );
}

interface MarkedProps {
  from: string;
  to: string;
  side: "from" | "to";
  words: ComparisonWords;
  lang?: string;
}

/** One of two texts, with what went from it or what came into it marked word by word. */
export function Marked({ from, to, side, words: { t, marks }, lang }: MarkedProps) {
  const text = side === "from" ? from : to;
  if (text === "") return <span className="text-ink-secondary">{t("nothing")}</span>;
  const other = side === "from" ? "added" : "removed";
  return (
    <DiffText
      segments={segmentsOf(from, to).filter(({ kind }) => kind !== other)}
      words={marks}
      lang={lang}
    />
  );
}
