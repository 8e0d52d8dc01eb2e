import { FileLinks } from "@/components/ui/text/file-links";
import { evidenceLinks } from "@/features/evidence/links";
import type { EvidenceItem } from "@/features/evidence/types";
import { getLocale, getTranslator } from "@/lib/i18n";

export async function EvidenceList({ items }: { items: readonly EvidenceItem[] }) {
  const [t, locale] = await Promise.all([getTranslator("reports"), getLocale()]);
  return (
    <div className="text-sm">
      <p className="text-ink-secondary">{t("view.evidence", { count: items.length })}</p>
      {items.length > 0 && <FileLinks items={evidenceLinks(items, locale)} />}
    </div>
  );
}
