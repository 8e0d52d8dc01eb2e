import { momentName } from "@/features/cycles/moment-state";
import type { Words } from "@/lib/message-keys";
import type { SampleRow } from "../types";

/** What a sample was drawn of. */
export function placeName(
  { cycleYear, moment }: Pick<SampleRow, "cycleYear" | "moment">,
  t: Words<"samples">,
  vocabulary: Words<"vocabulary">,
): string {
  const year = String(cycleYear);
  return moment ? `${momentName(moment, vocabulary)} ${year}` : t("wholeCycle", { year });
}
