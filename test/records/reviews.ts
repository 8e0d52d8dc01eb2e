/** What the council does with report `report` of `insertReleasedReport`. */
import { concludeReview, type NewConclusion } from "@/features/reviews/conclusions/mutations";
import { askQuestion } from "@/features/reviews/questions/mutations";
import { clerk, member, member2, on } from "../acting";

export const FACTUAL = {
  performance: "overview",
  kind: "factual",
  text: "Hoeveel bereikt?",
} as const;
export const FORMAL = { performance: null, kind: "formal", text: "Waarom niet?" } as const;
export const KEEPS = {
  sight: "yes",
  course: "keep_frame",
  element: null,
  explanation: null,
} as const;

/** A factual one by one member, a formal one by another. */
export const askTwoQuestions = () =>
  on("2026-11-25", async () => [
    await askQuestion(member, "report", FACTUAL),
    await askQuestion(member2, "report", FORMAL),
  ]);

export const conclude = (commitments: NewConclusion["commitments"] = []) =>
  on("2026-12-18", () =>
    concludeReview(clerk, "report", {
      outcome: "agreed",
      text: "Akkoord.",
      decidedOn: "2026-12-17",
      decisionNumber: "1",
      commitments,
    }),
  );
