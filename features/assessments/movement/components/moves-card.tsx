import { SelectField } from "@/components/form/fields/select-field";
import { FilterForm } from "@/components/form/filter-form";
import { Card } from "@/components/ui/card";
import { Downloads } from "@/components/ui/tables/downloads";
import { Pagination } from "@/components/ui/tables/pagination";
import type { Movement } from "@/features/assessments/types";
import { exportHrefs, movementHref } from "@/features/hrefs";
import {
  chooseMoves,
  MOVES_ANCHOR,
  type MovementQuery,
  movementParams,
  movesHref,
  PAGE_SIZE,
  WHATS,
} from "../address";
import { decidedYears } from "../moves";
import type { MovementWords } from "./movement-words";
import { MovesTable } from "./moves-table";

interface MovesCardProps {
  movement: Movement;
  query: MovementQuery;
  words: MovementWords;
}

/** What the council decided anew in a cycle, beside what it had decided before. */
export function MovesCard({ movement, query, words }: MovesCardProps) {
  const { t } = words;
  const moves = chooseMoves(movement.stands, query);
  const pages = Math.max(1, Math.ceil(moves.length / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  return (
    <Card
      id={MOVES_ANCHOR}
      title={t("moves.title")}
      actions={<Downloads hrefs={exportHrefs("moves", movementParams(query))} />}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <MovesFilter movement={movement} query={query} words={words} />
        {moves.length === 0 ? (
          <p>{t("moves.none")}</p>
        ) : (
          <>
            <p className="text-sm text-ink-secondary">
              {t("moves.count", { count: moves.length })}
            </p>
            <MovesTable
              moves={moves.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
              query={query}
              words={words}
            />
            <Pagination
              page={page}
              pages={pages}
              hrefOf={(number) => movesHref({ ...query, page: number })}
            />
          </>
        )}
      </div>
    </Card>
  );
}

function MovesFilter({ movement, query, words: { t, form } }: MovesCardProps) {
  const { sort, order } = movementParams(query);
  const isFiltered = query.cycle !== null || query.what !== null;
  return (
    <FilterForm
      at={movesHref(query)}
      action={movementHref()}
      label={t("moves.filter")}
      resetHref={isFiltered ? movementHref({ sort, order }) : undefined}
      keep={{ sort, order }}
    >
      <SelectField
        name="cycle"
        label={t("cycle")}
        emptyLabel={form("all")}
        options={decidedYears(movement.stands)
          .map((year) => ({ value: String(year), label: String(year) }))
          .reverse()}
        defaultValue={query.cycle === null ? "" : String(query.cycle)}
      />
      <SelectField
        name="what"
        label={t("moves.what")}
        emptyLabel={form("all")}
        options={WHATS.map((what) => ({ value: what, label: t(`what.${what}`) }))}
        defaultValue={query.what ?? ""}
      />
    </FilterForm>
  );
}
