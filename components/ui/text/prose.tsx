import type { ReactNode } from "react";

/** Running text with headings, lists and links. */
export function Prose({ lang, children }: { lang?: string; children: ReactNode }) {
  return (
    <div
      lang={lang}
      className="grid max-w-prose gap-3 [&_a]:text-blue [&_a]:underline [&_h2]:mt-4 [&_h2]:text-xl [&_h3]:mt-2 [&_h3]:text-lg [&_li]:mt-1 [&_ol]:list-decimal [&_ol]:pl-6 [&_ul]:list-disc [&_ul]:pl-6"
    >
      {children}
    </div>
  );
}
