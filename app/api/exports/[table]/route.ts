import { dashboardParams, readDashboardQuery } from "@/features/dashboard/address";
import { EXPORT_TABLES, exportTable } from "@/features/dashboard/export-tables";
import { getDashboard } from "@/features/dashboard/queries";
import { getSettings } from "@/features/settings/queries";
import { NotFoundError } from "@/lib/errors";
import { oneOf, wholeNumber } from "@/lib/search-params";
import { answerExport } from "../answer";

/** A table of the dashboard of a cycle. */
export async function GET(request: Request, { params }: RouteContext<"/api/exports/[table]">) {
  const asked = (await params).table;
  const year = wholeNumber(new URL(request.url).searchParams.get("cycle") ?? undefined) ?? 0;
  return answerExport(request, `${year}/${asked}`, async ({ viewer, given, words }) => {
    const table = oneOf(EXPORT_TABLES, asked);
    if (!table) throw new NotFoundError(`table ${asked}`);
    const query = readDashboardQuery(given);
    const { municipality } = await getSettings();
    const dashboard = await getDashboard(viewer, year, query, municipality.councilSeats);
    const [t, vocabulary] = await Promise.all([words("dashboard"), words("vocabulary")]);
    return {
      table: exportTable(table, dashboard, query, { t, vocabulary }),
      filters: dashboardParams({ ...query, page: 1 }),
    };
  });
}
