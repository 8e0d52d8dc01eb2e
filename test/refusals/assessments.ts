import { rejectAssessment } from "@/features/assessments/decision/mutations";
import { viewer } from "@/test/acting";
import type { Attempts } from "./attempts";

const DECISION = { decidedOn: "2026-11-20", decisionNumber: "1" };

export const ATTEMPTS: Attempts = {
  refused: [
    ["reject", viewer("member"), (who) => rejectAssessment(who, "assessment-1", DECISION, "Nee")],
  ],
};
