import { collaborationsTable } from "@/features/collaborations/list/export-tables";
import { filterQuery, readFilters } from "@/features/collaborations/list/filters";
import { listCollaborations } from "@/features/collaborations/queries";
import { EVERY_ROW } from "@/features/exports/types";
import { answerExport } from "../answer";

/** All collaborations that match, in the order of the screen. */
export function GET(request: Request) {
  return answerExport(request, "collaborations", async ({ viewer, given, words }) => {
    const filters = { ...readFilters(given), page: 1 };
    const { items } = await listCollaborations(viewer, filters, EVERY_ROW);
    const table = collaborationsTable(
      items,
      await words("collaborations"),
      await words("vocabulary"),
    );
    return { table, filters: filterQuery(filters) };
  });
}
