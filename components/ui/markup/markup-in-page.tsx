"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { collect } from "@/lib/requests/markup-in-passing";

interface MarkupInPageProps {
  id: string;
  /** Only where there is no HTML that has it already. */
  markup?: string;
  className: string;
}

/** What stood in a page, for when the router brings that page back without asking the server. */
const seen = new Map<string, string>();

const markupOf = (id: string) =>
  typeof window === "undefined" ? collect(id) : (seen.get(id) ?? "");

/**
 * Markup as the server wrote it, which stays as it is: React leaves alone what it finds in a page of the server. Give it its id
 * as a key.
 */
export function MarkupInPage({ id, markup, className }: MarkupInPageProps) {
  const [first] = useState(() => markup ?? markupOf(id));
  const [isMissing, setMissing] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  const router = useRouter();
  useEffect(() => {
    const found = part.current?.innerHTML;
    if (found) seen.set(id, found);
    else {
      // React threw the page of the server away (an extension of the browser may have changed it) and made its own without this.
      setMissing(true);
      router.refresh();
    }
  }, [id, router]);
  return (
    <div
      ref={part}
      className={className}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by renderStatic, which escapes; see its test
      dangerouslySetInnerHTML={{ __html: isMissing && markup ? markup : first }}
    />
  );
}
