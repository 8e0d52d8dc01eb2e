import Link from "next/link";
import { getTranslator, type Translator } from "@/lib/i18n";
import { buttonStyle } from "../button-style";

interface PaginationProps {
  /** From 1. */
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}

/** Nothing at all when everything fits on one page. */
export async function Pagination(props: PaginationProps) {
  return <PageLinks {...props} t={await getTranslator("common")} />;
}

/** @param t words of messages/<locale>/common.json, where nothing can be awaited */
export function PageLinks({ page, pages, hrefOf, t }: PaginationProps & { t: Translator }) {
  if (pages <= 1) return null;
  const link = buttonStyle("secondary", "small");
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap items-center gap-4">
      {page > 1 && (
        <Link href={hrefOf(page - 1)} rel="prev" prefetch={false} className={link}>
          {t("previousPage")}
        </Link>
      )}
      <span className="text-sm text-ink-secondary">{t("pageOf", { page, pages })}</span>
      {page < pages && (
        <Link href={hrefOf(page + 1)} rel="next" prefetch={false} className={link}>
          {t("nextPage")}
        </Link>
      )}
    </nav>
  );
}
