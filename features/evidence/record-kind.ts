import { eq, sql } from "drizzle-orm";
import { evidence, findings, findingVersions, recommendations } from "@/db/schema";
import type { EvidenceKind } from "@/db/vocabulary";
import type { Sealed } from "@/features/audit-log/event-types";
import {
  objectIds,
  type RecordKind,
  readableAmong,
  recordKind,
} from "@/features/audit-log/record-kind";
import { collaborationHref, reportHref } from "@/features/hrefs";
import { EVIDENCE } from "./frozen";

declare module "@/features/audit-log/event-types" {
  interface EventPayloads {
    evidence_added: {
      after: Sealed & {
        reportId?: string;
        findingId?: string;
        recommendationId?: string;
        kind: EvidenceKind;
        sha256: string | null;
      };
    };
    evidence_downloaded: { after: { sha256: string | null } };
  }
}

/** Evidence follows what refers to it: a released report, what was said of a recommendation, a published finding. */
export const evidenceKind = (referring: readonly Pick<RecordKind, "references">[]) =>
  recordKind({
    objectType: "evidence",
    href: ({ reportId, slug }) =>
      reportId ? reportHref(reportId) : slug && collaborationHref(slug),
    async canRead(viewer, entries) {
      if (viewer.role === "auditor") return () => true;
      const ids = objectIds(entries);
      const found = await Promise.all(
        referring.map(({ references }) => references?.(viewer, ids) ?? []),
      );
      return readableAmong(
        found.flat().filter(({ id, content }) => JSON.stringify(content).includes(id)),
      );
    },
    subject: {
      table: evidence,
      id: evidence.id,
      name: sql`(select ${recommendations.text} from ${recommendations} where ${eq(recommendations.id, evidence.recommendationId)})`,
      collaborationId: sql`(select ${findings.collaborationId} from ${findings}
        inner join ${findingVersions} on ${eq(findingVersions.findingId, findings.id)}
        where ${eq(findings.id, evidence.findingId)} and ${findingVersions.status} = 'published'
          and instr(${findingVersions.content}, ${evidence.id}) > 0 limit 1)`,
      reportId: evidence.reportId,
    },
    frozen: [EVIDENCE],
  });
