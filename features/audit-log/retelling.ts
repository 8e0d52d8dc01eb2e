/** How a kind of record is told again from its events, by the names of the domain. Pure. */

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

/** Whoever changes what such an event carries goes on understanding what older ones carried. */
export interface Retelling {
  /** The first one makes a record. */
  actions: readonly string[];
  tell: (event: HeldEvent) => Telling;
}

export const tellOwn = ({ objectId: id, before, after }: HeldEvent): Telling => ({
  id,
  is: { ...after },
  was: { ...before },
});

/** A row and its event are written in one go; within this the clock went on between them. */
const ONE_GO_MS = 60_000;

export const isInOneGo = (one: { at: Date }, other: { at: Date }): boolean =>
  Math.abs(one.at.getTime() - other.at.getTime()) < ONE_GO_MS;
