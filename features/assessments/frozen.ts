import { ne } from "drizzle-orm";
import type { FrozenTable } from "@/db/frozen";
import { assessments } from "@/db/schema";

const RETURNED = ["returnedAt", "returnedById", "returnReason"];
const DECIDED = ["decidedAt", "decidedById", "councilDecidedOn", "councilDecisionNumber"];

export const ASSESSMENTS = {
  table: assessments,
  objectId: assessments.id,
  version: assessments.number,
  isFrozen: ne(assessments.status, "draft"),
  member: "recordSha256",
  steps: {
    assessment_submitted: {},
    assessment_returned: { from: ["submitted"], fills: RETURNED },
    assessment_proposed: {
      from: ["submitted"],
      fills: ["proposedAt", "proposedById", "collegeDecidedOn", "collegeDecisionNumber"],
    },
    assessment_returned_by_council: { from: ["proposed"], fills: RETURNED },
    assessment_rejected: { from: ["proposed"], fills: [...DECIDED, "rejectionReason"] },
    assessment_decided: {
      from: ["proposed"],
      says: ["decision", "isAmended", "decisionSha256"],
      fills: [...DECIDED, "style", "secondaryStyle", "oversightPackage", "evaluateOn"],
    },
  },
  hashes: [
    { column: "content", kept: "snapshotSha256" },
    { column: "decision", kept: "decisionSha256" },
  ],
} as const satisfies FrozenTable;
