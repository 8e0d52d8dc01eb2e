/** What the log and its verification ask of a kind of record. Each feature describes its own; features/record-kinds.ts lists them. */
import type { SQL } from "drizzle-orm";
import type { AnyColumn } from "@/db/columns";
import type { Database } from "@/db/connect";
import type { FixedTable, FrozenTable, Step } from "@/db/frozen";
import type { HeldKind } from "@/db/held";
import type { Viewer } from "@/features/viewer/types";
import type { ActionOf, ObjectType } from "./events";
import type { Retelling } from "./retelling";

/** What a reader goes by. */
export interface Entry {
  action: string;
  objectType: string;
  objectId: string;
  objectVersion: number | null;
}
export type IsReadable = (entry: Entry) => boolean;
export type Reader = (
  viewer: Viewer,
  entries: readonly Entry[],
) => IsReadable | Promise<IsReadable>;

/** Where the objects are, and the columns by which their collaboration, report and moment are found. */
export interface Subject {
  table: unknown;
  id: Value;
  name?: Value;
  collaborationId?: Value;
  reportId?: Value;
  momentId?: Value;
  /** Each version is about something of its own: `id` is that of the object and the version, with a slash between them. */
  isByVersion?: true;
}
type Value = { getSQL(): SQL };

/** What is known of the object of an event, for its address. */
export interface Found {
  objectId: string;
  slug: string | null;
  reportId: string | null;
  moment: { cycleYear: number } | null;
}

/** A table that lists read and that repeats what is frozen, or told by events. */
export interface Repeat {
  /** Which a fault is told by: a word under `frozen` in messages. */
  name: string;
  id: AnyColumn;
  /** The ids, of some rows, of those that are not as what they repeat. */
  compare: (db: Database, ids: readonly string[]) => Promise<string[]>;
}

/** Evidence that a text refers to. */
export type Reference = { id: string; content: unknown };

export interface RecordKind<Type extends ObjectType = ObjectType> {
  objectType: Type;
  /** Which events show their content, besides what all readers are refused: anonymous ones, and work on drafts. */
  canRead: Reader;
  /** Where the id of an object tells too much by itself: when events show it, in words of the database. */
  showsId?: (viewer: Viewer) => SQL | undefined;
  /** How events are shown to be about something; without it, by the id alone. */
  subject?: Subject;
  /** Where the object is shown; without it, nowhere that the log leads to. */
  href?: (found: Found) => string | null;
  /** Tables whose rows stand from some moment on, and the events that made them so. */
  frozen?: readonly (FrozenTable & { steps: Partial<Record<ActionOf<Type>, Step>> })[];
  /** Tables beside those whose rows nothing changes: what is only added to, or was withdrawn. */
  fixed?: readonly FixedTable[];
  repeats?: readonly Repeat[];
  /** Records without a frozen row, by the name that a fault gives them, and what events say of them. */
  held?: Readonly<Record<string, HeldKind & Retelling>>;
  /** Of these pieces of evidence, those in what the viewer may read. */
  references?: (viewer: Viewer, evidenceIds: readonly string[]) => Promise<Reference[]>;
}

export const recordKind = <Type extends ObjectType>(kind: RecordKind<Type>): RecordKind<Type> =>
  kind;

export const everybody: Reader = () => () => true;
/** The auditor reads everything but what is anonymous. */
export const auditorOnly: Reader = (viewer) => () => viewer.role === "auditor";

/** Who reads the log keeps no collaboration and holds no portfolio: neither gives the right to a draft. */
export const NO_RELATION = { portfolioHolderId: null, assignedIds: [], keeperIds: [] };

/** The objects that some events are about, each once. */
export const objectIds = (entries: readonly Entry[]): string[] => [
  ...new Set(entries.map(({ objectId }) => objectId)),
];

/** Those events are readable whose object is among these. */
export function readableAmong(rows: readonly { id: string }[]): IsReadable {
  const ids = new Set(rows.map(({ id }) => id));
  return ({ objectId }) => ids.has(objectId);
}

/** Those events are readable whose version of the object is among these. */
export function readableVersions(rows: readonly { id: string; number: number }[]): IsReadable {
  const versions = new Set(rows.map(({ id, number }) => `${id}/${number}`));
  return ({ objectId, objectVersion }) => versions.has(`${objectId}/${objectVersion}`);
}
