import { answerExport } from "../../../../exports/answer";
import { recordTable } from "../../../tables";

/** A table of one record, such as the scores of a report. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/records/[kind]/[id]/[table]">,
) {
  const { kind, id, table } = await params;
  return answerExport(request, `${kind}/${id}/${table}`, (asked) =>
    recordTable(asked, { kind, id, table }),
  );
}
