import { answerExport } from "../answer";
import { findTable } from "../tables";

/** A list, or a table of the dashboard. */
export async function GET(request: Request, { params }: RouteContext<"/api/exports/[table]">) {
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const { name, make } = findTable((await params).table, given);
  return answerExport(request, name, make);
}
