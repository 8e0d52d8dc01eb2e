import { EVERY_ROW } from "@/features/exports/types";
import { commitmentsTable } from "@/features/reviews/export-tables";
import { commitmentFilter, queryOf } from "@/features/reviews/list-filters";
import { listCommitmentPage } from "@/features/reviews/page-queries";
import { answerExport } from "../answer";

/** All commitments to the council that match. */
export function GET(request: Request) {
  return answerExport(request, "commitments", async ({ viewer, given, words }) => {
    const filter = { ...commitmentFilter(given), page: 1 };
    const { rows } = await listCommitmentPage(viewer, filter, EVERY_ROW);
    const table = commitmentsTable(rows, await words("commitments"));
    return { table, filters: { ...queryOf(filter), state: filter.state } };
  });
}
