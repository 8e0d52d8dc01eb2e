import { TextLink } from "@/components/ui/text-link";
import { evidenceHref } from "@/features/hrefs";
import { formatBytes } from "@/lib/format";
import { getLocale, getTranslator } from "@/lib/i18n";
import type { EvidenceItem } from "../types";

export async function EvidenceList({ items }: { items: readonly EvidenceItem[] }) {
  const [t, locale] = await Promise.all([getTranslator("reports"), getLocale()]);
  if (items.length === 0)
    return <p className="text-sm text-ink-secondary">{t("view.evidence", { count: 0 })}</p>;
  return (
    <div className="text-sm">
      <p className="text-ink-secondary">{t("view.evidence", { count: items.length })}</p>
      <ul className="list-disc pl-5">
        {items.map((item) => (
          <li key={item.id}>
            <EvidenceLink item={item} />
            {item.sizeBytes !== null && (
              <span className="text-ink-secondary"> ({formatBytes(item.sizeBytes, locale)})</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function EvidenceLink({
  item,
}: {
  item: Pick<EvidenceItem, "id" | "kind" | "title" | "url">;
}) {
  return item.kind === "file" ? (
    <TextLink href={evidenceHref(item.id)} download lang="nl">
      {item.title}
    </TextLink>
  ) : (
    <TextLink href={item.url ?? ""} lang="nl">
      {item.title}
    </TextLink>
  );
}
