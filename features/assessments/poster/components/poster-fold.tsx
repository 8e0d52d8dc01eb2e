import type { ReactNode } from "react";

interface PosterFoldProps {
  /** Always to be read: the heading and what stands behind it. */
  summary: ReactNode;
  unfolded: boolean;
  children: ReactNode;
}

/** Part of the poster that folds out on a screen. On paper it is open: app/poster.css. */
export function PosterFold({ summary, unfolded, children }: PosterFoldProps) {
  return (
    <details open={unfolded} className="group min-w-0">
      <summary className="flex list-none items-baseline gap-2 py-2 hover:text-blue-deep print:py-0.5 [&::-webkit-details-marker]:hidden">
        <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2 gap-y-0.5">
          {summary}
        </span>
        <svg
          aria-hidden="true"
          viewBox="0 0 12 12"
          className="size-3 shrink-0 fill-none stroke-current stroke-2 text-blue group-open:rotate-180 print:hidden"
        >
          <path d="M1.5 4 6 8.5 10.5 4" />
        </svg>
      </summary>
      {children}
    </details>
  );
}
