/** What the council does with report `report` of `insertReleasedReport`. */
import { askQuestion } from "@/features/reviews/questions/mutations";
import { member, member2, on } from "./acting";

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
