import type { ReactNode } from "react";

/** What somebody or something is called, within other text: letters written from right to left do not carry the words around along. */
export function Name({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <bdi lang="nl" className={className}>
      {children}
    </bdi>
  );
}
