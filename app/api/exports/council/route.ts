import { arrivalsOf } from "@/features/council/arrivals";
import { arrivalsTable } from "@/features/council/export-tables";
import { arrivalFilter, filterArrivals, filterQuery } from "@/features/council/list-filters";
import { getCouncilRecord } from "@/features/council/queries";
import { yearInAddress } from "@/features/cycles/calendar";
import { EVERY_ROW } from "@/features/exports/types";
import { readFilters } from "@/features/reports/list/filters";
import { listReports } from "@/features/reports/list/queries";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { oneText } from "@/lib/search-params";
import { answerExport } from "../answer";

/** What reached the council in a cycle, and how long before its dates. */
export function GET(request: Request) {
  return answerExport(request, "council", async ({ viewer, given, words }) => {
    const year = yearInAddress(oneText(given.cycle) ?? "");
    const record = await getCouncilRecord(viewer, year);
    const owed = await listReports(viewer, { ...readFilters({}), cycle: year }, EVERY_ROW);
    const filter = { ...arrivalFilter(given), page: 1 };
    const rows = filterArrivals(arrivalsOf(record, owed?.rows ?? [], dateOf(now())), filter);
    return {
      table: arrivalsTable(rows, await words("council"), await words("vocabulary")),
      filters: { cycle: year, ...filterQuery(filter) },
    };
  });
}
