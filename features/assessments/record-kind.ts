import { inArray } from "drizzle-orm";
import { database } from "@/db";
import { assessments } from "@/db/schema";
import type { AssessmentStatus } from "@/db/vocabulary";
import type { DraftHash, Sealed } from "@/features/audit-log/event-types";
import {
  NO_RELATION,
  objectIds,
  readableAmong,
  recordKind,
} from "@/features/audit-log/record-kind";
import { assessmentHref } from "@/features/hrefs";
import { ASSESSMENTS } from "./frozen";
import { canReadAssessmentVersion } from "./permissions";

type At = { status: AssessmentStatus };
type Decided = { decidedOn: string; decisionNumber: string };

declare module "@/features/audit-log/event-types" {
  interface EventPayloads {
    assessment_started: DraftHash;
    assessment_draft_saved: DraftHash;
    assessment_submitted: {
      before: { status: "draft" };
      after: Sealed & { status: AssessmentStatus; snapshotSha256: string };
    };
    assessment_returned: {
      before: At;
      after: Sealed & { status: AssessmentStatus; reasonSha256: string };
    };
    assessment_proposed: {
      before: At;
      after: Sealed & Decided & { status: AssessmentStatus; snapshotSha256: string | null };
    };
    assessment_decided: {
      before: At;
      after: Sealed &
        Decided & {
          status: AssessmentStatus;
          isAmended: boolean;
          decision: unknown;
          snapshotSha256?: string | null;
          decisionSha256: string;
        };
    };
    assessment_rejected: {
      before: At;
      after: Sealed & Decided & { status: AssessmentStatus; reason: string };
    };
    assessment_returned_by_council: {
      before: At;
      after: Sealed & { status: AssessmentStatus; reason: string };
    };
  }
}

export const assessmentKind = recordKind({
  objectType: "assessment",
  href: ({ slug }) => slug && assessmentHref(slug),
  async canRead(viewer, entries) {
    const { id, status, proposedAt } = assessments;
    const versions = await database()
      .select({ id, status, proposedAt })
      .from(assessments)
      .where(inArray(id, objectIds(entries)));
    return readableAmong(
      versions.filter((version) => canReadAssessmentVersion(viewer, version, NO_RELATION)),
    );
  },
  subject: {
    table: assessments,
    id: assessments.id,
    collaborationId: assessments.collaborationId,
  },
  frozen: [ASSESSMENTS],
});
