import { answerExport } from "../../../../exports/answer";
import { recordTable } from "../../../tables";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ kind: string; id: string; table: string }> };

/** A table of one record, such as the scores of a report. */
export async function GET(request: Request, { params }: Props) {
  const { kind, id, table } = await params;
  return answerExport(request, `${kind}/${id}/${table}`, (asked) =>
    recordTable(asked, { kind, id, table }),
  );
}
