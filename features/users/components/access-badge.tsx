import { Badge, type BadgeTone } from "@/components/ui/badge";
import { getTranslator } from "@/lib/i18n";
import type { AccessState } from "../types";

const TONES: Record<AccessState, BadgeTone> = {
  open: "info",
  locked: "attention",
  none: "neutral",
};

export async function AccessBadge({ access }: { access: AccessState }) {
  const t = await getTranslator("users");
  return <Badge tone={TONES[access]}>{t(`accessStates.${access}`)}</Badge>;
}
