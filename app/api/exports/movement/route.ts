import { cyclesTable } from "@/features/assessments/movement/export-tables";
import { getMovement } from "@/features/assessments/movement/queries";
import { answerExport } from "../answer";

/** Where the collaborations stood at the end of each cycle. */
export function GET(request: Request) {
  return answerExport(request, "movement", async ({ viewer, words }) => {
    const { stands } = await getMovement(viewer);
    const table = cyclesTable(stands, await words("movement"), await words("vocabulary"));
    return { table, filters: {} };
  });
}
