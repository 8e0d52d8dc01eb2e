import { addCycle, addMoment, changeMoment, moveMomentDate } from "@/features/cycles/mutations";
import { clerk, on } from "@/test/acting";

/** A budget year with a moment of its own, whose dates move. */
export async function tellOfACycle(): Promise<void> {
  const year = 2027;
  await on("2026-01-02", () => addCycle(clerk, { year, start: "pattern" }));
  const id = await on("2026-01-02", () =>
    addMoment(clerk, {
      year,
      kind: "other",
      side: "control",
      name: "Midzomer",
      opensOn: "2027-05-01",
      dueOn: "2027-06-01",
      releaseDueOn: "2027-06-10",
      committeeOn: "2027-06-20",
      councilOn: null,
      sourceUrl: null,
    }),
  );
  const change = {
    name: "Zomer",
    side: "control",
    sourceUrl: "https://example.org/zomer",
  } as const;
  await on("2026-01-03", () => changeMoment(clerk, { id, ...change, revision: 1 }));
  const move = { id, reason: "De raad vergadert later." };
  await on("2026-01-03", () =>
    moveMomentDate(clerk, { ...move, field: "committee_on", newOn: "2027-06-27", revision: 2 }),
  );
  await on("2026-01-04", () =>
    moveMomentDate(clerk, { ...move, field: "release_due_on", newOn: null, revision: 3 }),
  );
}
