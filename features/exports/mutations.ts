/** Exports own no table; it only has recorded who took figures away. */
import { transaction } from "@/db/transaction";
import { type LogHead, recordEventBy } from "@/features/audit-log/record";
import type { Viewer } from "@/features/viewer/types";

export type TakenAway = {
  /** Of the table, such as `2026/heat`. */
  name: string;
  format: string;
  filters: Record<string, unknown>;
  rows: number;
  sha256: string;
};

/** A download is an event; reading on the screen is not. */
export function recordExport(
  viewer: Viewer,
  { name, filters, ...after }: TakenAway,
): Promise<LogHead> {
  return transaction((tx) =>
    recordEventBy(tx, viewer, {
      action: "table_exported",
      objectType: "export",
      objectId: name,
      after: { ...filters, ...after },
    }),
  );
}
