import Link from "next/link";
import { buttonStyle } from "../button-style";

interface PaginationProps {
  /** Name of the navigation: "Pagina’s". */
  label: string;
  /** From 1. */
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  words: { previous: string; next: string; position: string };
}

/** Nothing at all when everything fits on one page. */
export function Pagination({ label, page, pages, hrefOf, words }: PaginationProps) {
  if (pages <= 1) return null;
  const link = buttonStyle("secondary", "small");
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-4">
      {page > 1 && (
        <Link href={hrefOf(page - 1)} rel="prev" prefetch={false} className={link}>
          {words.previous}
        </Link>
      )}
      <span className="text-sm text-ink-secondary">{words.position}</span>
      {page < pages && (
        <Link href={hrefOf(page + 1)} rel="next" prefetch={false} className={link}>
          {words.next}
        </Link>
      )}
    </nav>
  );
}
