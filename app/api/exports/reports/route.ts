import { EVERY_ROW } from "@/features/exports/types";
import { reportsTable } from "@/features/reports/list/export-tables";
import { filterQuery, readFilters } from "@/features/reports/list/filters";
import { listReports } from "@/features/reports/list/queries";
import { NotFoundError } from "@/lib/errors";
import { answerExport } from "../answer";

/** All reports of a cycle that match, filed or not. */
export function GET(request: Request) {
  return answerExport(request, "reports", async ({ viewer, given, words }) => {
    const filters = { ...readFilters(given), page: 1 };
    const list = await listReports(viewer, filters, EVERY_ROW);
    if (!list) throw new NotFoundError("reports");
    const table = reportsTable(list, await words("reports"), await words("vocabulary"));
    return { table, filters: { ...filterQuery(filters), cycle: list.cycleYear } };
  });
}
