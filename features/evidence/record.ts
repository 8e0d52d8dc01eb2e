/**
 * Evidence, whatever it is evidence of: its row with its event, and how it is found. Whether a viewer may add or read it is asked
 * by the feature that it belongs to.
 */
import "server-only";
import { createHash } from "node:crypto";
import { and, asc, eq, inArray } from "drizzle-orm";
import { database } from "@/db";
import type { Database } from "@/db/connect";
import { evidence } from "@/db/schema";
import { apartFromForm } from "@/db/sent-form";
import { type Transaction, transaction } from "@/db/transaction";
import { recordEvent, sealOf } from "@/features/audit-log/record";
import type { Permit } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { hasDirectionMarks, isVisible, normaliseName } from "@/lib/text/normalise";
import { EVIDENCE } from "./frozen";
import { recogniseEvidence, storeEvidence } from "./store";
import type { EvidenceItem, EvidenceOwner, FrozenEvidence, OfferedFile } from "./types";

type Row = typeof evidence.$inferSelect;
type NewEvidence = Pick<Row, "kind" | "title" | "sha256"> & Partial<Row>;

/** The question of the feature that it belongs to, asked in the transaction that adds it. @throws Refused */
type Asked = (tx: Transaction) => Promise<Permit>;

const TITLE_MAX = 200;

const OWNERS = {
  report: { column: evidence.reportId, key: "reportId" },
  recommendation: { column: evidence.recommendationId, key: "recommendationId" },
  finding: { column: evidence.findingId, key: "findingId" },
} as const;

export async function recordLink(
  owner: EvidenceOwner,
  { title, url }: { title: string; url: string },
  asked: Asked,
): Promise<string> {
  const sha256 = createHash("sha256").update(url, "utf8").digest("hex");
  const added = { kind: "link", title, url, sha256 } as const;
  return transaction(async (tx) => insert(tx, await asked(tx), owner, added));
}

/**
 * Keeps a file as evidence. Its title is the name of the file when none was given.
 * @throws RuleError when the file may not be evidence
 */
export async function recordFile(
  owner: EvidenceOwner,
  file: OfferedFile,
  asked: Asked,
): Promise<string> {
  // Asked before as well: no byte is kept of a file that is refused.
  await apartFromForm(() => transaction(asked));
  if (hasDirectionMarks(file.fileName + file.title)) throw new RuleError("direction_marks");
  const fileName = plainName(file.fileName);
  const title = (isVisible(file.title) ? normaliseName(file.title) : fileName).slice(0, TITLE_MAX);
  const mediaType = await recogniseEvidence(file.bytes, fileName);
  const sha256 = await storeEvidence(file.bytes);
  const sizeBytes = file.bytes.byteLength;
  const added = { kind: "file", title, fileName, mediaType, sizeBytes, sha256 } as const;
  return transaction(async (tx) => insert(tx, await asked(tx), owner, added));
}

/** The last part of what a browser calls a file, without what no name of a file holds. */
function plainName(name: string): string {
  const bare = normaliseName(name.split(/[/\\]/).at(-1) ?? "").replace(/["<>|:*?]/g, "");
  const dot = bare.lastIndexOf(".");
  const [stem, extension] = dot > 0 ? [bare.slice(0, dot), bare.slice(dot)] : [bare, ""];
  return stem.trim().slice(0, TITLE_MAX - extension.length) + extension;
}

async function insert(
  tx: Transaction,
  permitted: Permit,
  owner: EvidenceOwner,
  added: NewEvidence,
): Promise<string> {
  const id = newId();
  const of = { [OWNERS[owner.kind].key]: owner.id };
  const addedById = permitted.viewer.id;
  await tx.insert(evidence).values({ ...added, ...of, id, addedById, addedAt: now() });
  const { kind, sha256 } = added;
  await recordEvent(tx, permitted, {
    action: "evidence_added",
    objectType: "evidence",
    objectId: id,
    after: { ...of, kind, sha256, recordSha256: await sealOf(tx, EVIDENCE, id) },
  });
  return id;
}

/** All that was ever added to it, in the order in which it was added, and by whom. */
export async function listEvidenceOf(
  owner: EvidenceOwner,
  db: Database = database(),
): Promise<(EvidenceItem & { addedById: string })[]> {
  return db
    .select({
      id: evidence.id,
      kind: evidence.kind,
      title: evidence.title,
      url: evidence.url,
      fileName: evidence.fileName,
      mediaType: evidence.mediaType,
      sizeBytes: evidence.sizeBytes,
      sha256: evidence.sha256,
      addedById: evidence.addedById,
    })
    .from(evidence)
    .where(eq(OWNERS[owner.kind].column, owner.id))
    .orderBy(asc(evidence.addedAt), asc(evidence.id));
}

/** Those of these ids that belong to it, as a version refers to them. */
export async function freezeEvidence(
  db: Database,
  owner: EvidenceOwner,
  ids: readonly string[],
): Promise<FrozenEvidence[]> {
  if (ids.length === 0) return [];
  return db
    .select({ evidenceId: evidence.id, title: evidence.title, sha256: evidence.sha256 })
    .from(evidence)
    .where(and(eq(OWNERS[owner.kind].column, owner.id), inArray(evidence.id, [...ids])))
    .orderBy(asc(evidence.addedAt), asc(evidence.id));
}

/** A file, with what it is evidence of; null when there is none of this kind. Who may have it is asked after this. */
export async function findFileOf(kind: EvidenceOwner["kind"], id: string) {
  const [row] = await database().select().from(evidence).where(eq(evidence.id, id)).limit(1);
  const ownerId = row?.[OWNERS[kind].key];
  if (!ownerId || !row.fileName || !row.mediaType) return null;
  const { fileName, mediaType, sha256, addedById } = row;
  return { ownerId, addedById, file: { id, fileName, mediaType, sha256 } };
}
