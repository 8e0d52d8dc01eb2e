import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";

interface PageHeaderProps {
  title: ReactNode;
  /** The way up. */
  crumbs?: readonly Crumb[];
  /** Above the title, where there is no way up: a few words. */
  eyebrow?: ReactNode;
  /** Under the title: badges, dates, who. */
  meta?: ReactNode;
  /** At the far end: links and buttons. */
  actions?: ReactNode;
  lang?: string;
}

export function PageHeader({ title, crumbs, eyebrow, meta, actions, lang }: PageHeaderProps) {
  const above = crumbs ? <Breadcrumbs items={crumbs} /> : eyebrow;
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      <div className="grid min-w-0 gap-1">
        {above && <div className="text-sm text-ink-secondary">{above}</div>}
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
