import clsx from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";

export const LINK =
  "text-blue underline underline-offset-2 decoration-blue/40 hover:decoration-2 hover:decoration-blue";

interface TextLinkProps {
  href: string;
  children: ReactNode;
  /** For a file: the answer is saved, or says in words why there is none. With the attribute `download` those are never shown. */
  download?: boolean;
  lang?: string;
  className?: string;
}

/** A link in running text or a table. Addresses elsewhere, and files, are plain anchors. */
export function TextLink({ href, children, download, lang, className }: TextLinkProps) {
  const style = clsx(LINK, className);
  if (download || /^[a-z]+:/i.test(href)) {
    return (
      <a href={href} lang={lang} rel={download ? undefined : "noreferrer"} className={style}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} lang={lang} className={style}>
      {children}
    </Link>
  );
}
