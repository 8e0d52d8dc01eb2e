import { getTranslator } from "@/lib/i18n";
import { TextLink } from "./text/text-link";

export interface Crumb {
  label: string;
  /** Without one it is plain text. */
  href?: string;
  lang?: string;
}

/** The way up. The page itself is the title and is not repeated here. */
export async function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  const t = await getTranslator("common");
  return (
    <nav aria-label={t("breadcrumbs")} className="print-visible">
      <ol className="flex flex-wrap text-sm text-ink-secondary">
        {items.map((item, index) => (
          <li key={item.label + (item.href ?? "")} lang={item.lang}>
            {index > 0 && (
              <span aria-hidden="true" className="px-1.5">
                ›
              </span>
            )}
            {item.href ? (
              <TextLink href={item.href} className="text-ink-secondary hover:text-blue">
                {item.label}
              </TextLink>
            ) : (
              item.label
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
