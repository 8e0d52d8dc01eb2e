import { ne } from "drizzle-orm";
import type { FrozenTable } from "@/db/frozen";
import { councilConclusions, reportResults, reportVersions } from "@/db/schema";

export const REPORT_VERSIONS = {
  table: reportVersions,
  objectId: reportVersions.reportId,
  version: reportVersions.number,
  isFrozen: ne(reportVersions.status, "draft"),
  member: "recordSha256",
  steps: {
    report_submitted: {},
    report_withdrawn: { from: ["submitted"], fills: ["withdrawnAt"] },
    report_returned: {
      from: ["submitted"],
      fills: ["returnedAt", "returnedById", "returnReason"],
    },
    report_released: {
      from: ["submitted"],
      fills: ["releasedAt", "releasedById", "collegeDecidedOn", "collegeDecisionNumber"],
    },
    review_concluded: { from: ["released"], fills: ["concludedAt"] },
  },
  parts: { table: reportResults, of: reportResults.versionId, order: reportResults.indicatorId },
  hashes: [{ column: "content", kept: "snapshotSha256" }],
} as const satisfies FrozenTable;

export const COUNCIL_CONCLUSIONS = {
  table: councilConclusions,
  objectId: councilConclusions.reportId,
  version: null,
  rowId: "conclusionId",
  member: "conclusionSha256",
  steps: { review_concluded: {} },
} as const satisfies FrozenTable;
