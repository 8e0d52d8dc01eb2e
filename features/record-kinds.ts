/** All kinds of records, in the order in which a check goes through them. The log, its verification and scripts read this. */
import { auditEvents } from "@/db/schema";
import { assessmentKind } from "./assessments/record-kind";
import { everybody, type RecordKind, recordKind } from "./audit-log/record-kind";
import { partnerKind } from "./collaborations/partners/record-kind";
import { collaborationKind } from "./collaborations/record-kind";
import { cycleKind, momentKind } from "./cycles/record-kind";
import { evidenceKind } from "./evidence/record-kind";
import { findingKind } from "./findings/record-kind";
import { sampleKind } from "./findings/samples/record-kind";
import { followUpKind } from "./recommendations/follow-ups/record-kind";
import { recommendationKind } from "./recommendations/record-kind";
import { studyKind } from "./recommendations/studies/record-kind";
import { reportKind } from "./reports/record-kind";
import { commitmentKind } from "./reviews/commitments/record-kind";
import { judgementKind } from "./reviews/judgements/record-kind";
import { questionKind } from "./reviews/questions/record-kind";
import { userKind } from "./users/record-kind";
import { viewRoundKind } from "./views/record-kind";

const NOUNS = [
  cycleKind,
  momentKind,
  partnerKind,
  collaborationKind,
  reportKind,
  judgementKind,
  questionKind,
  commitmentKind,
  assessmentKind,
  viewRoundKind,
  findingKind,
  sampleKind,
  studyKind,
  recommendationKind,
  followUpKind,
  userKind,
];

/** What is an event only. */
const EVENTS_ONLY = [
  recordKind({ objectType: "session", canRead: everybody }),
  recordKind({ objectType: "export", canRead: everybody }),
  recordKind({ objectType: "settings", canRead: everybody }),
  recordKind({
    objectType: "audit_log",
    fixed: [{ table: auditEvents }],
    // The salt in a seal would let a clerk test a guess at what stands in an account.
    canRead: (viewer) => (entry) => viewer.role === "auditor" || entry.action !== "record_sealed",
  }),
];

export const RECORD_KINDS: readonly RecordKind[] = [...NOUNS, evidenceKind(NOUNS), ...EVENTS_ONLY];
