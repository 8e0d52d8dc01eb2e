import { EVERY_ROW } from "@/features/exports/types";
import { recordedFilters, usersTable } from "@/features/users/export-tables";
import { listUsers } from "@/features/users/queries";
import { userFilterSchema } from "@/features/users/validation";
import { answerExport } from "../answer";

/** All accounts that match. */
export function GET(request: Request) {
  return answerExport(request, "users", async ({ viewer, given, words }) => {
    const filter = { ...userFilterSchema.parse(given), page: 1 };
    const { users } = await listUsers(viewer, filter, EVERY_ROW);
    const table = usersTable(users, await words("users"), await words("vocabulary"));
    return { table, filters: recordedFilters(filter) };
  });
}
