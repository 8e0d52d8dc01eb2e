import { partnersTable } from "@/features/collaborations/list/export-tables";
import { listPartners } from "@/features/collaborations/partners/queries";
import { answerExport } from "../answer";

/** All partners, with each collaboration they take or took part in. */
export function GET(request: Request) {
  return answerExport(request, "partners", async ({ viewer, words }) => {
    const partners = await listPartners(viewer);
    return { table: partnersTable(partners, await words("partners")), filters: {} };
  });
}
