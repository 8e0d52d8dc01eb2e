import { Badge, type BadgeTone } from "@/components/ui/badge";
import { getTranslator } from "@/lib/i18n";
import type { MomentState } from "../moment-state";

const TONES: Record<MomentState, BadgeTone> = {
  upcoming: "neutral",
  open: "info",
  in_treatment: "info",
  closed: "done",
  no_date: "attention",
};

export async function MomentStateBadge({ state }: { state: MomentState }) {
  const t = await getTranslator("cycles");
  return <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>;
}
