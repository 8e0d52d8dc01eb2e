import { settings } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { now } from "@/lib/clock";
import delft from "./delft.json" with { type: "json" };

/** Whose installation this is, its programmes, and when the demo was told. */
export async function seedSettings(): Promise<void> {
  const { name, councilSeats } = delft.municipality;
  await transaction(async (tx) => {
    await tx.insert(settings).values([
      { key: "municipality", value: { name, councilSeats } },
      { key: "programmes", value: delft.programmes },
      { key: "demo", value: { seededAt: now().toISOString() } },
    ]);
  });
}
