import { Badge } from "@/components/ui/badge";
import type { AuditVerdict } from "@/db/vocabulary";
import type { Gap } from "../standing";
import { getWords } from "./words";

export async function VerdictBadge({ verdict }: { verdict: AuditVerdict }) {
  const { words } = await getWords();
  const tone = verdict === "implemented" ? "done" : verdict === "not" ? "attention" : "neutral";
  return <Badge tone={tone}>{words(`audit_verdict.${verdict}`)}</Badge>;
}

/** A claim that the auditor did not confirm, said in words; nothing where there is none. */
export async function GapBadge({ gap }: { gap: Gap | null }) {
  if (gap === null) return null;
  const { t } = await getWords();
  return <Badge tone="attention">{t(`gap.${gap}`)}</Badge>;
}
