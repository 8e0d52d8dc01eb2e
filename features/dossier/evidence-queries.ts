/** The files that the released versions of a dossier refer to. */
import { and, asc, inArray, isNotNull } from "drizzle-orm";
import { database } from "@/db";
import { evidence } from "@/db/schema";
import { PERFORMANCES } from "@/db/vocabulary";
import type { DossierReport } from "./types";

export type EvidenceOfVersions = { id: string; fileName: string; sha256: string };

/** Links have no file, and are in the version itself. One read. */
export async function listEvidenceFiles(
  released: readonly Pick<DossierReport, "content">[],
): Promise<EvidenceOfVersions[]> {
  const ids = evidenceIds(released);
  const rows = await database()
    .select({ id: evidence.id, fileName: evidence.fileName, sha256: evidence.sha256 })
    .from(evidence)
    .where(and(inArray(evidence.id, ids), isNotNull(evidence.fileName)))
    .orderBy(asc(evidence.addedAt), asc(evidence.id));
  return rows.flatMap(({ fileName, ...row }) => (fileName ? [{ ...row, fileName }] : []));
}

/** Of files and links alike. */
export function evidenceIds(released: readonly Pick<DossierReport, "content">[]): string[] {
  return [
    ...new Set(
      released.flatMap(({ content }) =>
        PERFORMANCES.flatMap((performance) =>
          content.performances[performance].evidence.map(({ evidenceId }) => evidenceId),
        ),
      ),
    ),
  ];
}
