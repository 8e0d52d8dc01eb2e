import { moveMomentDate } from "@/features/cycles/mutations";
import { changeUser } from "@/features/users/mutations";
import { sealRecords } from "@/features/verification/seal/mutations";
import { administrator, clerk, on } from "@/test/acting";

/** What was there before the log is sealed, and later events about it take over. */
export async function tellOfTheSeal(): Promise<void> {
  await on("2026-01-15", () => sealRecords());
  const reason = "De raad vergadert later.";
  const move = { id: "burap", field: "council_on", newOn: "2026-12-18", reason } as const;
  await on("2026-01-16", () => moveMomentDate(clerk, { ...move, revision: 1 }));
  const renamed = { name: "Official Twee", email: null, politicalGroup: null } as const;
  await on("2026-01-16", () =>
    changeUser(administrator, {
      id: "official2",
      version: 1,
      role: "civil_servant",
      ...renamed,
    }),
  );
}
