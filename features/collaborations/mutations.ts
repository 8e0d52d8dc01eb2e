/** Adds and changes a collaboration. The parts of one are in the `-mutations` files beside this one. */
import { and, eq, like, sql } from "drizzle-orm";
import { foldedCollaboration } from "@/db/names/folded";
import { collaborationAssignments, collaborations, users } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { eventOf, type SaidBy } from "@/features/audit-log/event-types";
import type { ActionOf } from "@/features/audit-log/events";
import { recordEvent } from "@/features/audit-log/record";
import { permit } from "@/features/auth/permit";
import type { Permit, Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { dateOf, isFuture } from "@/lib/dates";
import { ConflictError, type ErrorCode, NotFoundError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { compareText, fold } from "@/lib/text/fold";
import { boundsOf } from "./challenge-bounds";
import { changedFields } from "./edit/changed-fields";
import {
  canAddCollaboration,
  canAddToPortfolio,
  canKeepCollaboration,
  canReadCollaborations,
} from "./permissions";
import { freeSlug, slugOf } from "./slug";
import type { Details, Edit, NewCollaboration } from "./validation";

/** @returns what its address and its events are about. `slug` overrules the one that follows from the name. */
export async function addCollaboration(
  viewer: Viewer,
  { slug: wanted, ...input }: NewCollaboration & { slug?: string },
): Promise<{ id: string; slug: string; revision: number }> {
  const id = newId();
  const portfolioHolderId = viewer.role === "alderman" ? viewer.id : input.portfolioHolderId;
  const may = canAddCollaboration(viewer) && canAddToPortfolio(viewer, portfolioHolderId);
  const event = {
    action: "collaboration_added",
    objectType: "collaboration",
    objectId: id,
  } as const;
  return transaction(async (tx) => {
    const permitted = permit(tx, viewer, { may, event });
    if (portfolioHolderId !== null) await requireAlderman(tx, portfolioHolderId);
    const slug = await findFreeSlug(tx, wanted ?? slugOf(input.name));
    const programme = await knownProgramme(tx, input.programme);
    const values = { ...input, programme, portfolioHolderId, slug };
    const row = { ...values, ...foldedCollaboration(values), id, revision: 1, createdAt: now() };
    await tx.insert(collaborations).values(row);
    await recordEvent(tx, permitted, { ...event, objectVersion: 1, after: values });
    return { id, slug, revision: 1 };
  });
}

/** Name, challenge and what bounds it, programme, forms, style and dates. */
export async function changeDetails(
  viewer: Viewer,
  { collaborationId, revision, ...typed }: Details,
) {
  return keepCollaboration(
    viewer,
    { collaborationId, revision, action: "collaboration_details_changed" },
    async (tx) => {
      const [current] = await tx
        .select({
          name: collaborations.name,
          challenge: collaborations.challenge,
          ...boundsOf(collaborations),
          programme: collaborations.programme,
          agreement: collaborations.agreement,
          legalForm: collaborations.legalForm,
          style: collaborations.style,
          startedOn: collaborations.startedOn,
          startedPrecision: collaborations.startedPrecision,
          endedOn: collaborations.endedOn,
        })
        .from(collaborations)
        .where(eq(collaborations.id, collaborationId));
      if (!current) throw new NotFoundError();
      const isRespelled = fold(typed.programme) === fold(current.programme);
      const programme = isRespelled ? typed.programme : await knownProgramme(tx, typed.programme);
      const details = { ...typed, programme };
      await tx
        .update(collaborations)
        .set({ ...details, ...foldedCollaboration(details) })
        .where(eq(collaborations.id, collaborationId));
      return changedFields(current, details);
    },
  );
}

type Action = ActionOf<"collaboration">;
/** What its event says, and when the change turns out to be a correction of what was published, that it is. */
export type Change<Asked extends Action> = SaidBy<Asked> & { action?: Action };

/**
 * The frame of every change by a civil servant who keeps the collaboration: permission, the revision the form was opened on,
 * the change itself, the next revision and the event.
 * @throws ConflictError when somebody changed it since the form was opened
 */
export async function keepCollaboration<Asked extends Action>(
  viewer: Viewer,
  { collaborationId, revision, action: asked }: Edit & { action: Asked },
  change: (tx: Transaction, permitted: Permit) => Promise<Change<Asked>>,
): Promise<{ slug: string; revision: number }> {
  if (!canReadCollaborations(viewer)) throw new NotFoundError();
  const event = { action: asked, objectType: "collaboration", objectId: collaborationId } as const;
  return transaction(async (tx) => {
    const { slug, ...relation } = await findRelation(tx, collaborationId);
    const permitted = permit(tx, viewer, { may: canKeepCollaboration(viewer, relation), event });
    const raised = await tx
      .update(collaborations)
      .set({ revision: sql`${collaborations.revision} + 1` })
      .where(and(eq(collaborations.id, collaborationId), eq(collaborations.revision, revision)))
      .returning({ revision: collaborations.revision });
    const [next] = raised;
    if (!next) throw new ConflictError("changed_meanwhile");
    const { action = asked, ...said } = await change(tx, permitted);
    const objectVersion = next.revision;
    await recordEvent(tx, permitted, eventOf({ ...event, action, objectVersion }, said));
    return { slug, revision: next.revision };
  });
}

/** What was measured, done or left happened already. @throws RuleError with this code */
export function requirePast(yearOrDate: string | null, code: ErrorCode): void {
  if (yearOrDate !== null && isFuture(yearOrDate, dateOf(now()))) throw new RuleError(code);
}

async function findRelation(tx: Transaction, collaborationId: string) {
  const rows = await tx
    .select({
      slug: collaborations.slug,
      portfolioHolderId: collaborations.portfolioHolderId,
      keeperId: collaborationAssignments.userId,
    })
    .from(collaborations)
    .leftJoin(
      collaborationAssignments,
      eq(collaborationAssignments.collaborationId, collaborations.id),
    )
    .where(eq(collaborations.id, collaborationId));
  const [first] = rows;
  if (!first) throw new NotFoundError();
  const keeperIds = rows.map((row) => row.keeperId).filter((keeperId) => keeperId !== null);
  return { slug: first.slug, portfolioHolderId: first.portfolioHolderId, keeperIds };
}

async function requireAlderman(tx: Transaction, userId: string): Promise<void> {
  const found = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, userId), eq(users.role, "alderman")));
  if (found.length === 0) throw new RuleError("not_an_alderman");
}

/** A programme that is in use already, in whichever spelling it is typed, is that one. */
async function knownProgramme(tx: Transaction, typed: string): Promise<string> {
  const rows = await tx
    .selectDistinct({ programme: collaborations.programme })
    .from(collaborations);
  const known = rows.map(({ programme }) => programme).sort(compareText);
  if (known.includes(typed)) return typed;
  return known.find((programme) => fold(programme) === fold(typed)) ?? typed;
}

async function findFreeSlug(tx: Transaction, slug: string): Promise<string> {
  const rows = await tx
    .select({ slug: collaborations.slug })
    .from(collaborations)
    .where(like(collaborations.slug, `${slug}%`));
  return freeSlug(slug, new Set(rows.map((row) => row.slug)));
}
