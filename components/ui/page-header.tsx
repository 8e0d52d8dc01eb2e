import type { ReactNode } from "react";

interface PageHeaderProps {
  title: ReactNode;
  /** Above the title: a few words, or Breadcrumbs. */
  eyebrow?: ReactNode;
  /** Under the title: badges, dates, who. */
  meta?: ReactNode;
  /** At the far end: links and buttons. */
  actions?: ReactNode;
  lang?: string;
}

export function PageHeader({ title, eyebrow, meta, actions, lang }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      <div className="grid min-w-0 gap-1">
        {eyebrow && <div className="text-sm text-ink-secondary">{eyebrow}</div>}
        <h1 lang={lang} className="text-2xl hyphens-auto sm:text-3xl">
          {title}
        </h1>
        {meta && (
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-secondary">
            {meta}
          </div>
        )}
      </div>
      {actions && (
        <div className="flex flex-wrap items-center gap-3 text-sm print:hidden">{actions}</div>
      )}
    </header>
  );
}
