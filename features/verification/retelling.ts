/**
 * What single events say of the records of cycles, moments, partners, invitations and people, by the names that db/held.ts
 * gives their fields. Pure. Whoever changes what such an event carries goes on understanding what older ones carried.
 */
import { MOMENT_KINDS } from "@/db/vocabulary";

type Row = Record<string, unknown>;

export interface HeldEvent {
  sequence: number;
  action: string;
  objectId: string;
  occurredAt: Date;
  actorId: string | null;
  before: Row | null;
  after: Row | null;
}

/** What an event says of one record. */
export interface Telling {
  id: string;
  /** Fields as they are from then on. */
  is: Row;
  /** Times that were written in one go with the event. */
  at?: readonly string[];
  /** The same fields before it; null when the record was made. */
  was: Row | null;
}

interface Retelling {
  /** Of the events, and the ones that count. */
  objectType: string;
  actions: readonly string[];
  tell: (event: HeldEvent) => Telling;
}

const own = ({ objectId: id, before, after }: HeldEvent): Telling => ({
  id,
  is: { ...after },
  was: { ...before },
});

/** Until events carried the place of a moment, that of the known kinds followed from the kind. */
const placeOf = (kind: unknown): Row => {
  const known: readonly unknown[] = MOMENT_KINDS.filter((one) => one !== "other");
  return known.includes(kind) ? { position: known.indexOf(kind) } : {};
};

/** By the name of the kind. The first action makes a record. */
export const RETELLINGS: Readonly<Record<string, Retelling>> = {
  cycles: {
    objectType: "cycle",
    actions: ["cycle_added"],
    tell: (event) => ({ ...own(event), at: ["createdAt"], was: null }),
  },
  moments: {
    objectType: "moment",
    actions: ["moment_added", "moment_changed", "moment_date_moved"],
    tell: (event) => {
      if (event.action !== "moment_added") {
        const { reason: _, ...dates } = event.after ?? {};
        return { ...own(event), is: dates };
      }
      return { ...own(event), is: { ...placeOf(event.after?.kind), ...event.after }, was: null };
    },
  },
  partners: {
    objectType: "partner",
    actions: ["partner_added", "partners_merged"],
    tell: (event) => {
      if (event.action === "partners_merged") return own(event);
      return { ...own(event), is: { mergedIntoId: null, ...event.after }, was: null };
    },
  },
  partner_invitations: {
    objectType: "view_round",
    actions: ["partner_invited", "partner_invitation_exchanged", "partner_invitation_withdrawn"],
    tell: ({ action, objectId: roundId, actorId: createdById, after }) => {
      const { invitationId, partnerId, expiresAt } = after ?? {};
      const id = String(invitationId);
      const place = { roundId, partnerId };
      if (action === "partner_invited") {
        const open = { exchangedAt: null, withdrawnAt: null };
        const is = { ...place, ...open, createdById, expiresAt };
        return { id, is, at: ["createdAt"], was: null };
      }
      const at = action === "partner_invitation_exchanged" ? "exchangedAt" : "withdrawnAt";
      return { id, is: place, at: [at], was: { [at]: null } };
    },
  },
  users: {
    objectType: "user",
    actions: ["user_added", "user_changed", "user_locked", "user_unlocked"],
    tell: (event) => {
      const { action, objectId: id, after } = event;
      if (action === "user_added") {
        return { id, is: { ...after }, at: ["createdAt"], was: null };
      }
      if (action === "user_changed") return own(event);
      const [isLocked, was] = action === "user_locked" ? [true, null] : [null, true];
      return { id, is: { isLocked }, was: { isLocked: was } };
    },
  },
};

/** A row and its event are written in one go; within this the clock went on between them. */
const ONE_GO_MS = 60_000;

export const isInOneGo = (one: { at: Date }, other: { at: Date }): boolean =>
  Math.abs(one.at.getTime() - other.at.getTime()) < ONE_GO_MS;
