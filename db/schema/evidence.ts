import { index, integer, oneOfCheck, table, text, wordCheck, words } from "../columns";
import { EVIDENCE_KINDS } from "../vocabulary";
import { act } from "./acts";
import { findings } from "./findings";
import { recommendations } from "./recommendations";
import { reports } from "./reports";

/** A link, or a file kept outside the web root under its SHA-256. Rows never change. */
export const evidence = table(
  "evidence",
  {
    id: text("id").primaryKey(),
    /** What it is evidence of: one of these three. */
    reportId: text("report_id").references(() => reports.id),
    recommendationId: text("recommendation_id").references(() => recommendations.id),
    findingId: text("finding_id").references(() => findings.id),
    kind: words("kind", EVIDENCE_KINDS).notNull(),
    title: text("title").notNull(),
    url: text("url"),
    fileName: text("file_name"),
    mediaType: text("media_type"),
    sizeBytes: integer("size_bytes"),
    /** Of the file's bytes, or of the address of a link. */
    sha256: text("sha256").notNull(),
    ...act("added"),
  },
  (t) => [
    index("evidence_report_index").on(t.reportId),
    index("evidence_recommendation_index").on(t.recommendationId),
    index("evidence_finding_index").on(t.findingId),
    oneOfCheck("evidence_owner_check", t.reportId, t.recommendationId, t.findingId),
    wordCheck("evidence_kind_check", t.kind, EVIDENCE_KINDS),
  ],
);
