import { EVERY_ROW } from "@/features/exports/types";
import { samplesTable } from "@/features/findings/export-tables";
import { listSamples } from "@/features/findings/samples/queries";
import { answerExport } from "../answer";

/** The samples that the Rekenkamer published; of those that it did not, nothing, also for itself. */
export function GET(request: Request) {
  return answerExport(request, "samples", async ({ viewer, words }) => {
    const { rows } = await listSamples(viewer, 1, EVERY_ROW);
    const published = rows.filter(({ status }) => status === "published");
    const table = samplesTable(published, await words("samples"), await words("vocabulary"));
    return { table, filters: {} };
  });
}
