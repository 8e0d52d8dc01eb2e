/** The lowest of five scores. */
import type { Scores } from "@/db/vocabulary";
import { PERFORMANCES } from "@/db/vocabulary";
import type { LowestScore } from "../types";

/** The lowest of the five and the first performance that has it; null when nothing was scored. */
export function lowestOf(scores: Scores): LowestScore | null {
  let lowest: LowestScore | null = null;
  for (const performance of PERFORMANCES) {
    const score = scores[performance];
    if (score !== null && (lowest === null || score < lowest.score))
      lowest = { score, performance };
  }
  return lowest;
}
