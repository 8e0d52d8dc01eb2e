import { EVERY_ROW } from "@/features/exports/types";
import { findingsTable } from "@/features/findings/export-tables";
import { listFindings } from "@/features/findings/list-queries";
import { wholeNumber } from "@/lib/search-params";
import { answerExport } from "../answer";

/** What the Rekenkamer published; of a working paper nothing, also for who keeps it. */
export function GET(request: Request) {
  return answerExport(request, "findings", async ({ viewer, given, words }) => {
    const cycle = wholeNumber(given.cycle) ?? null;
    const { rows } = await listFindings(viewer, { cycle, page: 1 }, EVERY_ROW);
    const table = findingsTable(rows, await words("findings"), await words("vocabulary"));
    return { table, filters: { cycle } };
  });
}
