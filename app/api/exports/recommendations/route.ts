import { recommendationsTable } from "@/features/recommendations/export-tables";
import { filterRows, queryOf, readFilter, sortRows } from "@/features/recommendations/list-filters";
import { listRecommendations } from "@/features/recommendations/queries";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { answerExport } from "../answer";

/** All recommendations that match. */
export function GET(request: Request) {
  return answerExport(request, "recommendations", async ({ viewer, given, words }) => {
    const filter = readFilter(given);
    const rows = filterRows(await listRecommendations(viewer), filter, dateOf(now()));
    const [t, vocabulary] = await Promise.all([words("recommendations"), words("vocabulary")]);
    return {
      table: recommendationsTable(sortRows(rows, filter), t, vocabulary),
      filters: queryOf(filter),
    };
  });
}
