/** The files that a dossier refers to: of released reports, of published findings, of what was said of recommendations. */
import { and, asc, inArray, isNotNull } from "drizzle-orm";
import { database } from "@/db";
import { evidence } from "@/db/schema";
import { PERFORMANCES } from "@/db/vocabulary";
import { filesIn } from "@/features/findings/content";
import type { DossierRecord } from "./types";

export type EvidenceOfVersions = { id: string; fileName: string; sha256: string };
type Referring = Pick<DossierRecord, "reports" | "findings" | "recommendations">;

/** Links have no file, and are in the version itself. One read. */
export async function listEvidenceFiles(record: Referring): Promise<EvidenceOfVersions[]> {
  const rows = await database()
    .select({ id: evidence.id, fileName: evidence.fileName, sha256: evidence.sha256 })
    .from(evidence)
    .where(and(inArray(evidence.id, evidenceIds(record)), isNotNull(evidence.fileName)))
    .orderBy(asc(evidence.addedAt), asc(evidence.id));
  return rows.flatMap(({ fileName, ...row }) => (fileName ? [{ ...row, fileName }] : []));
}

/** Of files and links alike. */
export function evidenceIds({ reports, findings, recommendations }: Referring): string[] {
  const referred = [
    ...reports
      .flatMap(({ earlier, ...last }) => [...earlier, last])
      .flatMap(({ content }) =>
        PERFORMANCES.flatMap((performance) => content.performances[performance].evidence),
      ),
    ...findings.flatMap(({ content }) => filesIn(content)),
    ...recommendations.flatMap(({ evidence: files }) => files),
  ];
  return [...new Set(referred.map(({ evidenceId }) => evidenceId))];
}
