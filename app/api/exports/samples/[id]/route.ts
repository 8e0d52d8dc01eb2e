import { findViewer } from "@/features/auth/viewer";
import { rowsSha256 } from "@/features/exports/about";
import { populationTable } from "@/features/findings/list/export-tables";
import { recordSampleFile } from "@/features/findings/samples/mutations";
import { listPopulation } from "@/features/findings/samples/queries";
import { csvOf } from "@/lib/files/csv";
import { getLocale, translatorFor } from "@/lib/i18n";
import { handOver, notThere } from "../../../answers";

/**
 * The population of a sample in the order of the draw. Apart from the other files: of a working paper the event names no
 * number of rows and no moment.
 */
export async function GET(request: Request, { params }: RouteContext<"/api/exports/samples/[id]">) {
  const viewer = await findViewer();
  if (!viewer) return notThere(request);
  const { id } = await params;
  const locale = await getLocale();
  return handOver(request, async (isTaken) => {
    const table = populationTable(
      await listPopulation(viewer, id),
      await translatorFor(locale, "samples"),
      await translatorFor(locale, "vocabulary"),
    );
    if (isTaken) await recordSampleFile(viewer, id, rowsSha256(table, locale));
    return new Response(csvOf(table, locale), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="regiemonitor-sample-${id}.csv"`,
        "cache-control": "no-store",
      },
    });
  });
}
