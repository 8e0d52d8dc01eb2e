import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { TextLink } from "@/components/ui/text/text-link";
import { assessmentHref, compareAssessmentsHref } from "@/features/hrefs";
import { formatShortDate } from "@/lib/text/format";
import { type MovementQuery, type SortKey, sortHref } from "../address";
import { type Decided, type Move, movedIn } from "../moves";
import { type MovementWords, oversightText, positionText, styleText } from "./movement-words";
import { shiftInWords } from "./shift-words";

interface MovesTableProps {
  moves: readonly Move[];
  query: MovementQuery;
  words: MovementWords;
}

export function MovesTable({ moves, query, words }: MovesTableProps) {
  const { t, locale } = words;
  const sort = (key: SortKey) => ({
    href: sortHref(query, key),
    direction:
      query.sort === key
        ? query.descending
          ? ("descending" as const)
          : ("ascending" as const)
        : undefined,
  });
  const columns: Column<Move>[] = [
    {
      key: "name",
      header: t("name"),
      rowHeader: true,
      sort: sort("name"),
      cell: ({ slug, name }) => (
        <TextLink href={assessmentHref(slug)} lang="nl" className="font-bold">
          {name}
        </TextLink>
      ),
    },
    { key: "cycle", header: t("cycle"), sort: sort("cycle"), cell: ({ year }) => year },
    {
      key: "decided",
      header: t("decidedOn"),
      nowrap: true,
      cell: ({ to }) => formatShortDate(to.decidedOn, locale),
    },
    {
      key: "position",
      header: t("position"),
      sort: sort("shift"),
      cell: (move) => <PositionMove move={move} words={words} />,
    },
    {
      key: "style",
      header: t("style"),
      cell: (move) => fromTo(move, (decided) => styleText(decided, words), words),
    },
    {
      key: "oversight",
      header: t("oversight"),
      cell: (move) => fromTo(move, (decided) => oversightText(decided, words), words),
    },
    { key: "what", header: t("moves.outcome"), cell: (move) => <Outcome {...{ move, words }} /> },
  ];
  return (
    <DataTable
      caption={t("moves.title")}
      rows={moves}
      rowKey={({ slug, year }) => `${slug} ${year}`}
      columns={columns}
    />
  );
}

/** "van Visionair naar Faciliterend"; what stayed, and what is the first, is named once. */
function fromTo({ from, to }: Move, inWords: (decided: Decided) => string, { t }: MovementWords) {
  const now = inWords(to);
  const before = from && inWords(from);
  return before === null || before === now ? now : t("fromTo", { from: before, to: now });
}

function PositionMove({ move, words }: { move: Move; words: MovementWords }) {
  const { from, to } = move;
  const both = from?.position && to.position;
  return (
    <>
      <span className="whitespace-nowrap">
        {fromTo(move, ({ position }) => positionText(position, words), words)}
      </span>
      {both && from.position && to.position && (
        <span className="block text-sm text-ink-secondary">
          {shiftInWords(from.position, to.position, words.comparison, words.locale)}
        </span>
      )}
    </>
  );
}

/** In what it moved; and where the two versions stand side by side. */
function Outcome({ move, words: { t, locale } }: { move: Move; words: MovementWords }) {
  const { slug, from, to } = move;
  if (!from) return t("first");
  const moved = movedIn(move).map((what) => t(`what.${what}`).toLowerCase());
  const list = new Intl.ListFormat(locale, { type: "conjunction" }).format(moved);
  return (
    <>
      <span className="block">{moved.length > 0 ? t("moves.differs", { list }) : t("same")}</span>
      <TextLink href={compareAssessmentsHref(slug, { from: from.number, to: to.number })}>
        {t("moves.compare")}
        <span className="sr-only">: {move.name}</span>
      </TextLink>
    </>
  );
}
