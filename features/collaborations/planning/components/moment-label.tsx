import type { MomentName } from "@/features/collaborations/types";
import { momentShortName } from "@/features/cycles/moment-state";
import { getTranslator } from "@/lib/i18n";

/** Names moments with their year: "2e burap 2026". */
export async function momentLabeller(): Promise<(moment: MomentName) => string> {
  const [t, vocabulary] = await Promise.all([
    getTranslator("collaborations"),
    getTranslator("vocabulary"),
  ]);
  return (moment) =>
    t("momentOf", { moment: momentShortName(moment, vocabulary), year: String(moment.cycleYear) });
}
