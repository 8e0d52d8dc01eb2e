import type { EventResult, MomentKind, Role } from "@/db/vocabulary";
import type { FieldChange } from "./changes";

/** What an event is about, in names that people know. */
export interface Subject {
  objectId: string;
  /** Of the collaboration, the partner or the account. */
  name: string | null;
  slug: string | null;
  reportId: string | null;
  moment: { kind: MomentKind; name: string | null; cycleYear: number } | null;
}

export interface LogRow {
  sequence: number;
  occurredAt: Date;
  /** Null when nobody was signed in, and for the giving of a view. */
  actor: { id: string | null; name: string } | null;
  actorRole: Role | null;
  isAnonymous: boolean;
  action: string;
  objectType: string;
  /** Null where it would lead to what the viewer may not know. */
  objectId: string | null;
  objectVersion: number | null;
  result: EventResult;
  subject: Subject | null;
}

export interface LogPage {
  rows: LogRow[];
  /** Whether there are events beyond the first and the last row, with the same filters. */
  hasNewer: boolean;
  hasOlder: boolean;
  /** All events of the log, whatever the filters. */
  total: number;
  headHash: string;
  actors: { id: string; name: string; role: Role }[];
}

export interface LogEvent extends LogRow {
  /** Null for who may not read the object itself. */
  content: EventContent | null;
  /** Where the object is shown, to who may read it. */
  href: string | null;
  previousHash: string;
  hash: string;
  hasNext: boolean;
}

/** An event as a file holds it: under the names of its canonical form. */
export interface ExportedEvent {
  sequence: number;
  occurredAt: Date;
  actorId: string | null;
  actorName: string | null;
  actorRole: Role | null;
  action: string;
  objectType: string;
  objectId: string | null;
  objectVersion: number | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  result: EventResult;
  origin: string | null;
  previousHash: string;
  hash: string;
  /** False when something was left out that the viewer may not see: its hash cannot be calculated from this. */
  isWhole: boolean;
}

export interface EventContent {
  changes: FieldChange[];
  origin: string;
  /** What the hash is made of, character by character. */
  canonicalForm: string;
}
