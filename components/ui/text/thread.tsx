import type { ReactNode } from "react";

/** A question with its answer, set off from what they are about. */
export function Thread({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <div id={id} className="grid gap-2 border-l-[3px] border-blue-line py-0.5 pl-4">
      {children}
    </div>
  );
}

interface ThreadEntryProps {
  who: string;
  /** When, and a badge. */
  meta?: ReactNode;
  lang?: string;
  children: ReactNode;
}

export function ThreadEntry({ who, meta, lang, children }: ThreadEntryProps) {
  return (
    <div className="max-w-prose">
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <strong>{who}</strong>
        {meta && <span className="text-ink-secondary">{meta}</span>}
      </p>
      <div lang={lang} className="whitespace-pre-line">
        {children}
      </div>
    </div>
  );
}
