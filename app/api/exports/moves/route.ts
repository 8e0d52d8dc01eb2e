import {
  chooseMoves,
  movementParams,
  readMovementQuery,
} from "@/features/assessments/movement/address";
import { movesTable } from "@/features/assessments/movement/export-tables";
import { getMovement } from "@/features/assessments/movement/queries";
import { answerExport } from "../answer";

/** What was decided anew in each cycle, as far as it matches, in the order of the screen. */
export function GET(request: Request) {
  return answerExport(request, "moves", async ({ viewer, given, words }) => {
    const query = { ...readMovementQuery(given), page: 1 };
    const { stands } = await getMovement(viewer);
    const moves = chooseMoves(stands, query);
    const table = movesTable(moves, await words("movement"), await words("vocabulary"));
    return { table, filters: movementParams(query) };
  });
}
