/**
 * A document in versions: a draft is saved until it is frozen, and a next version follows. Each noun says how its rows are kept,
 * and permits the change; here is what is the same for all. Called within the noun's transaction.
 */
import "server-only";
import { eq } from "drizzle-orm";
import { database } from "@/db";
import type { FrozenTable } from "@/db/frozen";
import { users } from "@/db/schema";
import type { Transaction } from "@/db/transaction";
import { hashOf } from "@/features/audit-log/canonical";
import {
  type ActionSaying,
  type AfterBy,
  type CorrectionHash,
  type DraftHash,
  eventOf,
  uncheckedEvent,
} from "@/features/audit-log/event-types";
import { type EventAction, objectTypeOf } from "@/features/audit-log/events";
import { recordEvent, sealOf } from "@/features/audit-log/record";
import type { Permit, Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { ConflictError, type ErrorCode, RuleError } from "@/lib/errors";
import { type DraftConflict, type DraftFields, namedFields } from "@/lib/forms/draft-fields";
import { newId } from "@/lib/ids";
import { isSameSitting } from "@/lib/sitting";
import { keepStored, type Path } from "./typed";

/** One version of a document, whatever it is about. */
export interface Version<Status extends string = string> {
  id: string;
  /** Under which events know the document. */
  documentId: string;
  number: number;
  status: Status;
  /** Raised at every save and counted on across versions (decision 0016). */
  revision: number;
  content: unknown;
  savedAt: Date;
  savedById: string;
}

export type NewVersion = Omit<Version, "documentId" | "status"> & {
  correctionReason: string | null;
  createdAt: Date;
  createdById: string;
};

type DraftAction = ActionSaying<DraftHash>;
/** A correction begins with its reason. */
type Begun =
  | { action: DraftAction; reason?: undefined }
  | { action: ActionSaying<CorrectionHash>; reason: string };

/** How a noun keeps its versions, on the transaction of the caller. */
export interface VersionedDocument<Place, Row extends Version, Columns> {
  frozen: FrozenTable;
  /** Events of a save: of the first version, of a draft again, of the version that follows one that came back. */
  events: Record<"started" | "saved" | "continued", DraftAction>;
  /** Why nobody can save any more. */
  movedOn: ErrorCode;
  /** Whether a save after this status begins the next version. */
  isContinued: (status: Row["status"]) => boolean;
  findNewest: (tx: Transaction, place: Place) => Promise<Row | null>;
  /** @returns the id of the document, a new one without a version before it */
  add: (tx: Transaction, place: Place, version: NewVersion, before: Row | null) => Promise<string>;
  /** Columns of a version, and what is repeated of them elsewhere. */
  write: (tx: Transaction, version: Row, columns: Columns) => Promise<unknown>;
}

export interface Saved {
  documentId: string;
  versionId: string;
  number: number;
  revision: number;
  savedAt: Date;
}

type Save = { content: unknown; revision: number; savedAt: Date; savedById: string };

/**
 * Saves what was typed; the first save starts the document. A save that says what stands there already is no conflict: its
 * answer was lost, and it is repeated.
 * @param openedOn the revision that the form knows of; 0 when there was nothing
 * @param unsaved fields that cannot be saved as they are: of those the draft keeps what it had
 * @throws ConflictError("draft_changed_meanwhile") when there is a later one; nothing is overwritten
 */
export async function saveDraftIn<Place, Row extends Version>(
  tx: Transaction,
  by: Permit,
  document: VersionedDocument<Place, Row, Save>,
  place: Place,
  {
    openedOn,
    typed,
    unsaved = [],
  }: { openedOn: number; typed: unknown; unsaved?: readonly Path[] },
): Promise<Saved> {
  const newest = await document.findNewest(tx, place);
  const isDraft = newest?.status === "draft";
  if (newest && !isDraft && !document.isContinued(newest.status))
    throw new RuleError(document.movedOn);
  const content = isDraft ? keepStored(typed, newest.content, unsaved) : typed;
  if (openedOn !== (newest?.revision ?? 0)) {
    if (isDraft && hashOf(content) === hashOf(newest.content)) return asSaved(newest);
    throw new ConflictError("draft_changed_meanwhile");
  }
  const { started, saved, continued } = document.events;
  if (!isDraft) {
    const action = newest ? continued : started;
    return addVersion(tx, by, document, place, { before: newest, content, action });
  }
  const save = {
    content,
    revision: newest.revision + 1,
    savedAt: now(),
    savedById: by.viewer.id,
  };
  await document.write(tx, newest, save);
  if (!isSameSitting(newest, save)) await recordDraft(tx, by, saved, newest, { content });
  return asSaved({ ...newest, ...save });
}

/**
 * The next version, as a draft; those before it stay as they are. Its revision counts on, so that a form opened on the version
 * before never passes for one opened on this draft.
 * @param reason of a correction
 */
export async function addVersion<Place, Row extends Version>(
  tx: Transaction,
  by: Permit,
  document: VersionedDocument<Place, Row, never>,
  place: Place,
  next: { before: Row | null; content: unknown } & Begun,
): Promise<Saved> {
  const { before, content, action, reason } = next;
  const savedAt = now();
  const version = {
    id: newId(),
    number: (before?.number ?? 0) + 1,
    revision: (before?.revision ?? 0) + 1,
    content,
    correctionReason: reason ?? null,
    createdAt: savedAt,
    createdById: by.viewer.id,
    savedAt,
    savedById: by.viewer.id,
  };
  const documentId = await document.add(tx, place, version, before);
  const added = { ...version, documentId };
  await recordDraft(tx, by, action, added, { content, reason });
  return asSaved(added);
}

/** A step of a version. */
export interface Step<Columns, Action extends EventAction> {
  columns: Columns;
  /** What its event says, beside the status and the seal. */
  after: AfterBy<Action>;
}

/** Takes a step, with its seal and its event. */
export async function changeStatus<
  Row extends Version,
  Columns extends { status?: string },
  Action extends EventAction,
>(
  tx: Transaction,
  by: Permit,
  document: VersionedDocument<never, Row, Columns>,
  version: Row,
  action: Action,
  { columns, after }: Step<Columns, Action>,
): Promise<void> {
  await document.write(tx, version, columns);
  const recordSha256 = await sealOf(tx, document.frozen, version.id);
  const before = { status: version.status };
  const said = { before, after: { status: columns.status, ...after, recordSha256 } };
  await recordEvent(tx, by, uncheckedEvent(aboutVersion(action, version), said));
}

/**
 * What was saved after a form was opened.
 * @param differences the fields in which the draft says something else than was typed
 * @param named what ticks stand for
 */
export async function readConflict(
  viewer: Viewer,
  { revision, savedAt, savedById }: Pick<Version, "revision" | "savedAt" | "savedById">,
  differences: DraftFields,
  named: ReadonlyMap<string, string>,
): Promise<DraftConflict> {
  const [saver] = await database()
    .select({ name: users.name })
    .from(users)
    .where(eq(users.id, savedById));
  const isOwn = savedById === viewer.id;
  const theirs = namedFields(differences, named);
  return { revision, savedBy: saver?.name ?? "", isOwn, savedAt, theirs };
}

/** Of a draft the event carries a hash, not the text; so it does of the reason of a correction. */
function recordDraft(
  tx: Transaction,
  by: Permit,
  action: Begun["action"],
  version: { documentId: string; number: number },
  { content, reason }: { content: unknown; reason?: string | undefined },
) {
  const after = { contentSha256: hashOf(content), ...(reason && { reasonSha256: hashOf(reason) }) };
  return recordEvent(tx, by, eventOf(aboutVersion(action, version), { after }));
}

const aboutVersion = <Action extends EventAction>(
  action: Action,
  { documentId, number }: { documentId: string; number: number },
) => ({
  action,
  objectType: objectTypeOf(action),
  objectId: documentId,
  objectVersion: number,
});

type Known = Pick<Version, "id" | "documentId" | "number" | "revision" | "savedAt">;
const asSaved = ({ id: versionId, documentId, number, revision, savedAt }: Known): Saved => ({
  documentId,
  versionId,
  number,
  revision,
  savedAt,
});
