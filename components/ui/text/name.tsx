import type { ReactNode } from "react";

interface NameProps {
  children: ReactNode;
  lang?: string;
  className?: string;
}

/** What somebody or something is called, within other text: letters written from right to left do not carry the words around along. */
export function Name({ children, lang = "nl", className }: NameProps) {
  return (
    <bdi lang={lang} className={className}>
      {children}
    </bdi>
  );
}
