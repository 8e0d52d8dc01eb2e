import { relations } from "drizzle-orm";
import {
  flag,
  idOf,
  index,
  instant,
  integer,
  json,
  primaryKey,
  table,
  text,
  uniqueIndex,
  wordCheck,
  words,
} from "../columns";
import { FINDING_STATUSES, SAMPLE_STATUSES } from "../vocabulary";
import { act, laterAct } from "./acts";
import { collaborations } from "./collaborations";
import { cycles, moments } from "./cycles";
import { reports } from "./reports";
import { scoreChecks, scoreColumns } from "./scores";
import { users } from "./users";

/**
 * What the Rekenkamer found on one collaboration in one cycle. Status belongs to its versions; what was published last is
 * repeated here in the same transaction, so that lists and dashboards need one join and never meet a working paper.
 */
export const findings = table(
  "findings",
  {
    id: text("id").primaryKey(),
    collaborationId: idOf("collaboration_id", () => collaborations.id),
    cycleYear: integer("cycle_year")
      .notNull()
      .references(() => cycles.year),
    createdAt: instant("created_at").notNull(),
    latestNumber: integer("latest_number").notNull(),
    latestStatus: words("latest_status", FINDING_STATUSES).notNull(),
    /** The version that counts; null while nothing was published, as is all that follows. */
    publishedVersionId: text("published_version_id"),
    publishedAt: instant("published_at"),
    /** Null also for a performance that was not assessed. */
    ...scoreColumns(),
  },
  (t) => [
    uniqueIndex("findings_collaboration_cycle_unique").on(t.collaborationId, t.cycleYear),
    index("findings_cycle_index").on(t.cycleYear, t.publishedAt),
    wordCheck("findings_latest_status_check", t.latestStatus, FINDING_STATUSES),
    ...scoreChecks("findings", t),
  ],
);

/** A version is a working paper until it is published; from then on triggers refuse any change. */
export const findingVersions = table(
  "finding_versions",
  {
    id: text("id").primaryKey(),
    findingId: idOf("finding_id", () => findings.id),
    number: integer("number").notNull(),
    status: words("status", FINDING_STATUSES).notNull(),
    /** Raised at every save of a draft; a save on an older one is told. */
    revision: integer("revision").notNull().default(1),
    /** As typed in a draft, as checked once published. */
    content: json<unknown>("content").notNull(),
    /** Why a published finding is corrected; absent on a first version. */
    correctionReason: text("correction_reason"),
    ...act("created"),
    ...act("saved"),
    ...laterAct("published"),
    /** SHA-256 over the canonical form of the frozen content. */
    snapshotSha256: text("snapshot_sha256"),
  },
  (t) => [
    uniqueIndex("finding_versions_finding_number_unique").on(t.findingId, t.number),
    wordCheck("finding_versions_status_check", t.status, FINDING_STATUSES),
  ],
);

/**
 * Reports drawn at random to be checked: features/findings/samples/draw.ts repeats the draw from the seed and the population. A draw
 * stays, whatever came out of it: who could throw one away could draw until it suits.
 */
export const samples = table(
  "samples",
  {
    id: text("id").primaryKey(),
    cycleYear: integer("cycle_year")
      .notNull()
      .references(() => cycles.year),
    /** Null: of the whole cycle. */
    momentId: text("moment_id").references(() => moments.id),
    seed: text("seed").notNull(),
    size: integer("size").notNull(),
    /** Ids of the reports that could be drawn, in order. */
    population: json<string[]>("population").notNull(),
    populationSize: integer("population_size").notNull(),
    populationSha256: text("population_sha256").notNull(),
    status: words("status", SAMPLE_STATUSES).notNull(),
    /** Raised at every save of what was seen. */
    revision: integer("revision").notNull().default(1),
    ...act("drawn"),
    ...act("saved"),
    ...laterAct("published"),
    snapshotSha256: text("snapshot_sha256"),
  },
  (t) => [
    index("samples_status_index").on(t.status, t.drawnAt),
    wordCheck("samples_status_check", t.status, SAMPLE_STATUSES),
  ],
);

/** A report that was drawn, in the version the council had that day. */
export const sampleReports = table(
  "sample_reports",
  {
    sampleId: idOf("sample_id", () => samples.id),
    position: integer("position").notNull(),
    reportId: idOf("report_id", () => reports.id),
    versionNumber: integer("version_number").notNull(),
    isChecked: flag("is_checked").notNull().default(false),
    remark: text("remark"),
  },
  (t) => [primaryKey({ columns: [t.sampleId, t.position] })],
);

export const findingVersionsRelations = relations(findingVersions, ({ one }) => ({
  savedBy: one(users, { fields: [findingVersions.savedById], references: [users.id] }),
  publishedBy: one(users, { fields: [findingVersions.publishedById], references: [users.id] }),
}));
