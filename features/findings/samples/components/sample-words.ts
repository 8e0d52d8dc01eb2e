import { momentName } from "@/features/cycles/moment-state";
import type { SampleRow } from "../types";

type Words = (key: string, values?: Record<string, string | number>) => string;

/** What a sample was drawn of. */
export function placeName(
  { cycleYear, moment }: Pick<SampleRow, "cycleYear" | "moment">,
  t: Words,
  vocabulary: Words,
): string {
  const year = String(cycleYear);
  return moment ? `${momentName(moment, vocabulary)} ${year}` : t("wholeCycle", { year });
}
