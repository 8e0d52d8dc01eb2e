/** Triggers that no entry in `frozen.ts` gives: what stands before its record does, or changes together with another row only. */
import type { Trigger } from "./write";

const SQL = {
  // A draw stands from the start, the rest of a sample once it is published.
  samples_refuse_change_of_draw: `BEFORE UPDATE OF
  "id", "cycle_year", "moment_id", "seed", "size", "population", "population_size", "population_sha256", "drawn_at", "drawn_by_id"
  ON "samples"
BEGIN SELECT RAISE(ABORT, 'samples: a draw stays as it was'); END`,
  sample_reports_refuse_change_of_draw: `BEFORE UPDATE OF "sample_id", "position", "report_id", "version_number" ON "sample_reports"
BEGIN SELECT RAISE(ABORT, 'sample_reports: a draw stays as it was'); END`,

  // Its versions are frozen; the finding repeats the newest of them.
  findings_refuse_another_place: `BEFORE UPDATE OF "id", "collaboration_id", "cycle_year" ON "findings"
BEGIN SELECT RAISE(ABORT, 'findings: a finding stays with its collaboration and cycle'); END`,
  findings_refuse_delete: `BEFORE DELETE ON "findings"
BEGIN SELECT RAISE(ABORT, 'findings: rows are kept'); END`,

  // The text of a study that was published, and of its recommendations, changes when the next version was written first.
  studies_refuse_change_without_version: `BEFORE UPDATE OF
  "status", "title", "reported_on", "source_url", "central_questions", "sub_questions", "conclusions"
  ON "studies" WHEN OLD."status" = 'published' AND (NEW."status" <> 'published' OR NEW."number" <= OLD."number"
  OR NOT EXISTS (SELECT 1 FROM "study_versions" WHERE "study_id" = NEW."id" AND "number" = NEW."number"))
BEGIN SELECT RAISE(ABORT, 'studies: a published study changes by a new version'); END`,
  studies_refuse_delete: `BEFORE DELETE ON "studies" WHEN OLD."status" = 'published'
BEGIN SELECT RAISE(ABORT, 'studies: a published study is kept'); END`,
  recommendations_refuse_change_without_version: `BEFORE UPDATE OF
  "study_id", "number", "text", "to_council", "to_college", "to_civil_service", "performances", "is_published"
  ON "recommendations" WHEN OLD."is_published" = 1 AND (NEW."is_published" <> 1 OR NEW."text_version" <= OLD."text_version"
  OR NOT EXISTS (SELECT 1 FROM "study_versions" WHERE "study_id" = NEW."study_id" AND "number" = NEW."text_version"))
BEGIN SELECT RAISE(ABORT, 'recommendations: a published recommendation changes by a new version'); END`,
  recommendations_refuse_delete: `BEFORE DELETE ON "recommendations" WHEN OLD."is_published" = 1
BEGIN SELECT RAISE(ABORT, 'recommendations: a published recommendation is kept'); END`,
};

export const BY_HAND: readonly Trigger[] = Object.entries(SQL).map(([name, rest]) => ({
  name,
  sql: `CREATE TRIGGER "${name}" ${rest}`,
}));
