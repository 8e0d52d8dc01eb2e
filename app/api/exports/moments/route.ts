import { yearInAddress } from "@/features/cycles/calendar";
import { momentsTable } from "@/features/cycles/export-tables";
import { getCycle } from "@/features/cycles/queries";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { oneText } from "@/lib/search-params";
import { answerExport } from "../answer";

/** The moments of a cycle with their dates. */
export function GET(request: Request) {
  return answerExport(request, "moments", async ({ viewer, given, words }) => {
    const { year, moments } = await getCycle(viewer, yearInAddress(oneText(given.cycle) ?? ""));
    const [t, vocabulary] = await Promise.all([words("cycles"), words("vocabulary")]);
    return {
      table: momentsTable(moments, dateOf(now()), t, vocabulary),
      filters: { cycle: year },
    };
  });
}
