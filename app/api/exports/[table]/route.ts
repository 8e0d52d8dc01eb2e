import { findViewer } from "@/features/auth/viewer";
import { dashboardParams, readDashboardQuery } from "@/features/dashboard/address";
import { csvOf } from "@/features/dashboard/csv";
import { EXPORT_TABLES, exportTable } from "@/features/dashboard/export-tables";
import { recordExport } from "@/features/dashboard/mutations";
import { getDashboard } from "@/features/dashboard/queries";
import { getSettings } from "@/features/settings/queries";
import { NotFoundError } from "@/lib/errors";
import { getLocale, translatorFor } from "@/lib/i18n";
import { oneOf, wholeNumber } from "@/lib/search-params";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ table: string }> };

/** A table of a dashboard as a file, for whoever may see it on the screen. What they may not see is not there. */
export async function GET(request: Request, { params }: Props) {
  const viewer = await findViewer();
  const table = oneOf(EXPORT_TABLES, (await params).table);
  if (!viewer || !table) return notThere();
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const year = wholeNumber(given.cycle) ?? 0;
  const query = readDashboardQuery(given);
  try {
    const { municipality } = await getSettings();
    const dashboard = await getDashboard(viewer, year, query, municipality.councilSeats);
    const locale = await getLocale();
    const [t, vocabulary] = await Promise.all([
      translatorFor(locale, "dashboard"),
      translatorFor(locale, "vocabulary"),
    ]);
    const csv = csvOf(exportTable(table, dashboard, query, { t, vocabulary }), locale);
    await recordExport(viewer, year, table, dashboardParams(query));
    return new Response(csv, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="regiemonitor-${year}-${table}.csv"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof NotFoundError) return notThere();
    throw error;
  }
}

const notThere = () =>
  new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
