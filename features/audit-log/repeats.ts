/** What is repeated from events, or from another column, for whoever lists a kind of record: names as they sort, dates that moved. */
import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { foldedName } from "@/db/names/folded";
import { auditEvents, type partners, type users } from "@/db/schema";
import { canonicalForm } from "./canonical";
import { type EventAction, objectTypeOf } from "./events";
import { isInOneGo } from "./retelling";

/**
 * Of events that were done, oldest first. The plus keeps the engine from the indexes on these two columns: with one of them it would
 * read the whole log for each batch, instead of the few events of the objects that are asked for.
 */
export const isDone = sql`+${auditEvents.result} = 'done'`;
export const oldestFirst = sql`+${auditEvents.sequence}`;

type Row = Record<string, unknown>;

/** Whether a row holds anything else than what it repeats. */
export const differs = (row: Row, said: Row): boolean =>
  Object.entries(said).some(([name, value]) => canonicalForm(row[name]) !== canonicalForm(value));

/** Names as lists and search read them, against the names that they follow from. */
export const misnamed =
  (table: typeof partners | typeof users) =>
  async (db: Database, ids: readonly string[]): Promise<string[]> => {
    const { id, name, nameFolded } = table;
    const rows = await db
      .select({ id, name, nameFolded })
      .from(table)
      .where(inArray(id, [...ids]));
    return rows.filter((row) => row.nameFolded !== foldedName(row).nameFolded).map((row) => row.id);
  };

/** A move of a date: its row, or what its event says. */
export type Move = { of: string; at: Date; said: unknown };
export type Said = Row | null;

const dueMove = (before: Said, after: Said) => ({
  oldDueOn: before?.dueOn,
  newDueOn: after?.dueOn,
  reason: after?.reason,
});

interface Asked {
  action: EventAction;
  ids: readonly string[];
  /** What an event says of the move; of a date by which something is due when left out. */
  saidOf?: (before: Said, after: Said) => object;
}

/** Of these objects, one whose moves are not the same ones at the same times as its events say. */
export async function misdated(db: Database, rows: readonly Move[], asked: Asked) {
  return differing(rows, await movesSaid(db, asked));
}

async function movesSaid(db: Database, { action, ids, saidOf = dueMove }: Asked): Promise<Move[]> {
  const events = await db
    .select()
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.objectType, objectTypeOf(action)),
        inArray(auditEvents.objectId, [...ids]),
        eq(auditEvents.action, action),
        isDone,
      ),
    )
    .orderBy(oldestFirst);
  return events.map(({ objectId: of, occurredAt: at, actorId: by, before, after }) => ({
    of,
    at,
    said: { ...saidOf(before, after), by },
  }));
}

function differing(rows: readonly Move[], events: readonly Move[]): string[] {
  const [kept, said] = [inTurn(rows), inTurn(events)];
  const longest = kept.length > said.length ? kept : said;
  const index = longest.findIndex((_, place) => !isSameMove(kept[place], said[place]));
  const first = longest[index];
  return first ? [(said[index] ?? first).of] : [];
}

const inTurn = (moves: readonly Move[]) =>
  moves
    .map((move) => ({ ...move, turn: canonicalForm([move.of, move.said]) }))
    .sort((one, other) =>
      one.turn === other.turn
        ? one.at.getTime() - other.at.getTime()
        : one.turn < other.turn
          ? -1
          : 1,
    );

const isSameMove = (
  one: (Move & { turn: string }) | undefined,
  other: (Move & { turn: string }) | undefined,
): boolean => one !== undefined && one.turn === other?.turn && isInOneGo(one, other);
