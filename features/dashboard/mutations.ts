/** The dashboard owns no table; it only has recorded who took figures away. */
import { transaction } from "@/db/transaction";
import { recordEvent } from "@/features/audit-log/record";
import type { Viewer } from "@/features/auth/types";
import type { ExportTable } from "./export-tables";

/** A download is an event; reading on the screen is not. */
export function recordExport(
  viewer: Viewer,
  year: number,
  table: ExportTable,
  parameters: Record<string, string | number | null>,
): Promise<void> {
  const given = Object.fromEntries(
    Object.entries(parameters).filter(([, value]) => value !== null),
  );
  return transaction((tx) =>
    recordEvent(tx, viewer, {
      action: "table_exported",
      objectType: "export",
      objectId: `${year}/${table}`,
      after: given,
    }),
  );
}
