import clsx from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";
import { Name } from "./name";

export const LINK =
  "text-blue underline underline-offset-2 decoration-blue/40 hover:decoration-2 hover:decoration-blue";

interface TextLinkProps {
  href: string;
  children: ReactNode;
  /** For a file: the answer is saved, or says in words why there is none. With the attribute `download` those are never shown. */
  download?: boolean;
  /** Of what somebody wrote: then the link is a name within other text. */
  lang?: string;
  className?: string;
}

/** A link in running text or a table. Addresses elsewhere, and files, are plain anchors. */
export function TextLink({ href, children, download, lang, className }: TextLinkProps) {
  const style = clsx(LINK, className);
  const text = lang ? <Name lang={lang}>{children}</Name> : children;
  if (download || /^[a-z]+:/i.test(href)) {
    return (
      <a href={href} rel={download ? undefined : "noreferrer"} className={style}>
        {text}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} className={style}>
      {text}
    </Link>
  );
}
