import { EVERY_ROW } from "@/features/exports/types";
import { questionsTable } from "@/features/reviews/export-tables";
import { queryOf, questionFilter } from "@/features/reviews/list-filters";
import { listQuestionPage } from "@/features/reviews/page-queries";
import { answerExport } from "../answer";

/** All questions of the council that match. */
export function GET(request: Request) {
  return answerExport(request, "questions", async ({ viewer, given, words }) => {
    const filter = { ...questionFilter(given), page: 1 };
    const { rows } = await listQuestionPage(viewer, filter, EVERY_ROW);
    const table = questionsTable(rows, await words("questions"), await words("vocabulary"));
    return { table, filters: { ...queryOf(filter), state: filter.state } };
  });
}
