/**
 * What is frozen, as a list: the one place to name a table whose rows stand from some moment on. The event of each step of such
 * a row carries `recordSha256`, over the columns named here; verifying the audit log compares every row with its newest event,
 * and every event with its row. Adding one: docs/architecture.md, "What is frozen".
 */
import { eq, inArray, ne, type SQL } from "drizzle-orm";
import type { AnyColumn } from "./columns";
import type { Database } from "./connect";
import {
  assessments,
  councilConclusions,
  evidence,
  findingVersions,
  reportResults,
  reportVersions,
} from "./schema";

export interface FrozenTable {
  /** The columns by which a row is found, and by which its events name it. */
  table: { id: AnyColumn };
  objectType: string;
  objectId: AnyColumn;
  /** Null when the object has no versions. */
  version: AnyColumn | null;
  /** The rows that stand already; left out when all do. */
  isFrozen?: SQL;
  /** The member of the event's `after` that holds the hash of the row. */
  member: string;
  /** Members of `after` of which any says that an event froze such a row; `member` and what came before it. */
  named: readonly string[];
  /** Where several rows of one object stand beside each other: the member of `after` with the id of the row. */
  rowId?: string;
  /** Columns that events repeat under their own name. */
  repeated?: readonly string[];
  /** Every column that may not change without an event, by its name in the schema. Absent values are left out of the hash. */
  columns: readonly string[];
  /** Rows of another table that belong to it. */
  parts?: { table: unknown; of: AnyColumn; order: AnyColumn; columns: readonly string[] };
  /** A hash that the row keeps of one of its own columns, and that events carry under the same name. */
  hashes: readonly { column: string; kept: string }[];
  /** The column with the SHA-256 of a file in the evidence folder, and whether a row has one. */
  file?: { sha256: AnyColumn; isFile: SQL };
}

export const FROZEN_TABLES = {
  report_versions: {
    table: reportVersions,
    objectType: "report",
    objectId: reportVersions.reportId,
    version: reportVersions.number,
    isFrozen: ne(reportVersions.status, "draft"),
    member: "recordSha256",
    named: ["recordSha256", "snapshotSha256"],
    columns: [
      "id",
      "reportId",
      "number",
      "status",
      "revision",
      "content",
      "correctionReason",
      "createdAt",
      "createdById",
      "savedAt",
      "savedById",
      "submittedAt",
      "submittedById",
      "returnedAt",
      "returnedById",
      "returnReason",
      "withdrawnAt",
      "releasedAt",
      "releasedById",
      "concludedAt",
      "snapshotSha256",
      "scoreScoping",
      "scoreOverview",
      "scorePolicyLines",
      "scoreCooperation",
      "scoreAccountability",
      "lowestScore",
      "deviationCount",
      "decisionAsked",
      "budgetedEuros",
      "spentEuros",
      "forecastEuros",
    ],
    parts: {
      table: reportResults,
      of: reportResults.versionId,
      order: reportResults.indicatorId,
      columns: ["indicatorId", "value", "forecast", "target", "targetFrom", "targetTo"],
    },
    hashes: [{ column: "content", kept: "snapshotSha256" }],
  },
  council_conclusions: {
    table: councilConclusions,
    objectType: "report",
    objectId: councilConclusions.reportId,
    version: null,
    member: "conclusionSha256",
    named: ["conclusionId"],
    rowId: "conclusionId",
    repeated: ["outcome", "text", "decidedOn", "decisionNumber"],
    columns: [
      "id",
      "reportId",
      "versionId",
      "outcome",
      "text",
      "decidedOn",
      "decisionNumber",
      "recordedById",
      "recordedAt",
    ],
    hashes: [],
  },
  evidence: {
    table: evidence,
    objectType: "evidence",
    objectId: evidence.id,
    version: null,
    member: "recordSha256",
    named: ["recordSha256", "reportId"],
    repeated: ["reportId", "kind", "sha256"],
    columns: [
      "id",
      "reportId",
      "kind",
      "title",
      "url",
      "fileName",
      "mediaType",
      "sizeBytes",
      "sha256",
      "addedById",
      "addedAt",
    ],
    hashes: [],
    file: { sha256: evidence.sha256, isFile: eq(evidence.kind, "file") },
  },
  finding_versions: {
    table: findingVersions,
    objectType: "finding",
    objectId: findingVersions.findingId,
    version: findingVersions.number,
    isFrozen: ne(findingVersions.status, "draft"),
    member: "recordSha256",
    named: ["recordSha256", "snapshotSha256"],
    columns: [
      "id",
      "findingId",
      "number",
      "status",
      "revision",
      "content",
      "correctionReason",
      "createdAt",
      "createdById",
      "savedAt",
      "savedById",
      "publishedAt",
      "publishedById",
      "snapshotSha256",
    ],
    hashes: [{ column: "content", kept: "snapshotSha256" }],
  },
  assessments: {
    table: assessments,
    objectType: "assessment",
    objectId: assessments.id,
    version: assessments.number,
    isFrozen: ne(assessments.status, "draft"),
    member: "recordSha256",
    named: ["recordSha256", "snapshotSha256", "decisionSha256"],
    columns: [
      "id",
      "collaborationId",
      "number",
      "frameworkVersion",
      "status",
      "revision",
      "content",
      "createdAt",
      "createdById",
      "savedAt",
      "savedById",
      "submittedAt",
      "submittedById",
      "snapshotSha256",
      "returnedAt",
      "returnedById",
      "returnReason",
      "proposedAt",
      "proposedById",
      "collegeDecidedOn",
      "collegeDecisionNumber",
      "decidedAt",
      "decidedById",
      "councilDecidedOn",
      "councilDecisionNumber",
      "rejectionReason",
      "decision",
      "isAmended",
      "decisionSha256",
      "positionNumerator",
      "positionDenominator",
      "advisedBand",
      "advisedStyle",
      "isProvisional",
      "style",
      "secondaryStyle",
      "oversightPackage",
      "evaluateOn",
    ],
    hashes: [
      { column: "content", kept: "snapshotSha256" },
      { column: "decision", kept: "decisionSha256" },
    ],
  },
} as const satisfies Record<string, FrozenTable>;

export type FrozenName = keyof typeof FROZEN_TABLES;

export type FrozenRow = Record<string, unknown>;

/** Rows with what is hashed of them: the named columns that have a value, and the parts. By id. */
export async function sealedContents(
  db: Database,
  frozen: FrozenTable,
  rows: readonly FrozenRow[],
): Promise<Map<string, FrozenRow>> {
  const parts = await partsOf(
    db,
    frozen,
    rows.map(({ id }) => String(id)),
  );
  return new Map(
    rows.map((row) => {
      const content = pick(row, frozen.columns);
      const own = parts.get(String(row.id));
      return [String(row.id), own ? { ...content, parts: own } : content];
    }),
  );
}

export async function findFrozenRow(
  db: Database,
  frozen: FrozenTable,
  id: string,
): Promise<FrozenRow> {
  const [row] = await db
    .select()
    .from(frozen.table as never)
    .where(eq(frozen.table.id, id));
  if (!row) throw new Error(`no row ${id}`);
  return row as FrozenRow;
}

async function partsOf(db: Database, { parts }: FrozenTable, ids: readonly string[]) {
  const byRow = new Map<string, FrozenRow[]>();
  if (!parts) return byRow;
  const found = (await db
    .select()
    .from(parts.table as never)
    .where(inArray(parts.of, [...ids]))
    .orderBy(parts.of, parts.order)) as FrozenRow[];
  const key = nameOf(parts.table, parts.of);
  for (const id of ids) byRow.set(id, []);
  for (const part of found) byRow.get(String(part[key]))?.push(pick(part, parts.columns));
  return byRow;
}

const pick = (row: FrozenRow, columns: readonly string[]): FrozenRow =>
  Object.fromEntries(columns.filter((name) => row[name] !== null).map((name) => [name, row[name]]));

/** Under which name the schema knows a column. */
export function nameOf(table: unknown, column: AnyColumn): string {
  const found = Object.entries(table as object).find(([, value]) => value === column);
  if (!found) throw new Error("a column of another table");
  return found[0];
}
