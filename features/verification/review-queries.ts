/** Of what the council said: which judgement holds, and the dates that were moved. Rows of which the hash cannot tell it. */
import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import {
  auditEvents,
  commitmentDateChanges,
  judgements,
  momentDateChanges,
  questionPostponements,
} from "@/db/schema";
import { writtenRows } from "@/db/written";
import { canonicalForm } from "@/features/audit-log/canonical";
import type { EventAction, ObjectType } from "@/features/audit-log/events";
import { DATE_FIELDS } from "@/features/cycles/types";
import { isInOneGo } from "./retelling";
import { isDone, oldestFirst } from "./told-queries";

/** Of these reports, those on which an earlier judgement of a member does not end where their next one begins. */
export async function misjudgedReports(db: Database, ids: readonly string[]): Promise<string[]> {
  const rows = await writtenRows(db, judgements, inArray(judgements.reportId, [...ids]));
  const inOrder = rows.sort(byTurn);
  return inOrder
    .filter(({ reportId, councilMemberId, supersededAt }, index) => {
      const next = inOrder[index + 1];
      const isNext = next?.reportId === reportId && next.councilMemberId === councilMemberId;
      return (supersededAt?.getTime() ?? null) !== (isNext ? next.givenAt.getTime() : null);
    })
    .map(({ reportId }) => reportId);
}

type Judgement = typeof judgements.$inferSelect;

/** Of two in one moment the one that is superseded comes first. */
const turnOf = ({ reportId, councilMemberId, givenAt, supersededAt }: Judgement) =>
  [reportId, councilMemberId, givenAt.toISOString(), supersededAt?.toISOString() ?? "~"].join(" ");
const byTurn = (one: Judgement, other: Judgement) => (turnOf(one) < turnOf(other) ? -1 : 1);

/** A move of a date: its row, or what its event says. */
type Move = { of: string; at: Date; said: unknown };

export async function misdatedQuestions(db: Database, ids: readonly string[]): Promise<string[]> {
  const { questionId } = questionPostponements;
  const rows = await writtenRows(db, questionPostponements, inArray(questionId, [...ids]));
  const moves = rows.map(({ questionId: of, postponedById, postponedAt, ...row }) =>
    moveOf(of, postponedAt, row, postponedById),
  );
  return differing(moves, await movesSaid(db, "question", "question_postponed", ids));
}

export async function misdatedCommitments(db: Database, ids: readonly string[]): Promise<string[]> {
  const { commitmentId } = commitmentDateChanges;
  const rows = await writtenRows(db, commitmentDateChanges, inArray(commitmentId, [...ids]));
  const moves = rows.map(({ commitmentId: of, changedById, changedAt, ...row }) =>
    moveOf(of, changedAt, row, changedById),
  );
  return differing(moves, await movesSaid(db, "commitment", "commitment_date_moved", ids));
}

export async function misdatedMoments(db: Database, ids: readonly string[]): Promise<string[]> {
  const { momentId } = momentDateChanges;
  const rows = await writtenRows(db, momentDateChanges, inArray(momentId, [...ids]));
  const moves = rows.map(({ id: _, momentId: of, changedById: by, changedAt: at, ...said }) => ({
    of,
    at,
    said: { ...said, by },
  }));
  return differing(moves, await movesSaid(db, "moment", "moment_date_moved", ids, momentMove));
}

/** Which of its dates was moved, by the name of that date. */
function momentMove(before: Said, after: Said) {
  const moved = Object.entries(DATE_FIELDS).find(([, name]) => name in (after ?? {}));
  const [field, name = ""] = moved ?? [];
  return { field, oldOn: before?.[name], newOn: after?.[name], reason: after?.reason };
}

type Said = Record<string, unknown> | null;

const dueMove = (before: Said, after: Said) => ({
  oldDueOn: before?.dueOn,
  newDueOn: after?.dueOn,
  reason: after?.reason,
});

const moveOf = (
  of: string,
  at: Date,
  { oldDueOn, newDueOn, reason }: { oldDueOn: unknown; newDueOn: unknown; reason: unknown },
  by: unknown,
): Move => ({ of, at, said: { oldDueOn, newDueOn, reason, by } });

async function movesSaid(
  db: Database,
  objectType: ObjectType,
  action: EventAction,
  ids: readonly string[],
  saidOf: (before: Said, after: Said) => object = dueMove,
): Promise<Move[]> {
  const events = await db
    .select()
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.objectType, objectType),
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

/** Whose moves are not the same ones at the same times. */
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
