/** What a dossier is about, as the audit log names it. Pure. */
import type { ObjectType } from "@/features/audit-log/events";
import type { DossierRecord } from "./types";

export function objectsOf(
  record: DossierRecord,
  evidenceIds: readonly string[],
): Partial<Record<ObjectType, string[]>> {
  const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  return {
    collaboration: [record.id],
    report: idsOf(record.reports),
    evidence: [...evidenceIds],
    question: idsOf(record.questions),
    judgement: idsOf(record.judgements),
    commitment: record.conclusions.flatMap(({ commitments }) => idsOf(commitments)),
    assessment: idsOf(record.frames),
    view_round: idsOf(record.rounds),
    finding: idsOf(record.findings),
    recommendation: idsOf(record.recommendations),
  };
}
