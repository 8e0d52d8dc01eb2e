import { matrixTable } from "@/features/recommendations/export-tables";
import { matrixOf } from "@/features/recommendations/list-filters";
import { listRecommendations } from "@/features/recommendations/queries";
import { answerExport } from "../answer";

/** Studies against the verdicts on their recommendations. */
export function GET(request: Request) {
  return answerExport(request, "matrix", async ({ viewer, words }) => {
    const rows = matrixOf(await listRecommendations(viewer));
    const table = matrixTable(rows, await words("recommendations"), await words("vocabulary"));
    return { table, filters: {} };
  });
}
