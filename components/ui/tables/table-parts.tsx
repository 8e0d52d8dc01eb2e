import clsx from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";
import { ChangeSign } from "../text/change-sign";

export type Align = "start" | "center" | "end";

export const ALIGN = {
  start: "text-left",
  center: "text-center",
  end: "text-right",
} as const;

/** Lets a wide table scroll by itself, by finger, mouse or arrow keys, while the page stays put. */
export function TableRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="relative -mx-1 overflow-x-auto px-1 hyphens-auto print:overflow-visible"
    >
      {children}
    </section>
  );
}

export interface Sort {
  /** The address that sorts by this column, or turns its order round. */
  href: string;
  /** Only on the column that is sorted by. */
  direction?: "ascending" | "descending";
}

interface HeaderCellProps {
  children: ReactNode;
  align?: Align;
  sort?: Sort;
  className?: string;
}

export function HeaderCell({ children, align = "start", sort, className }: HeaderCellProps) {
  return (
    <th
      scope="col"
      aria-sort={sort?.direction ?? undefined}
      className={clsx(
        "border-b-2 border-line px-2 py-2 align-bottom text-sm print:px-1 print:text-[8pt] font-bold text-ink-secondary",
        ALIGN[align],
        className,
      )}
    >
      {sort ? (
        <Link
          href={sort.href}
          prefetch={false}
          scroll={false}
          className="underline decoration-transparent underline-offset-2 hover:text-blue hover:decoration-current"
        >
          {children}
          {sort.direction && (
            <span className="whitespace-nowrap">
              {"\u00a0"}
              <ChangeSign change={sort.direction === "ascending" ? 1 : -1} />
            </span>
          )}
        </Link>
      ) : (
        children
      )}
    </th>
  );
}

/** On a rowHeader: the name of the row stays in sight while the rest scrolls. */
export const STICKY = "sticky left-0 max-w-[40vw] bg-inherit";

export function Caption({ children, hidden }: { children: ReactNode; hidden?: boolean }) {
  return (
    <caption
      className={hidden ? "sr-only" : "pb-2 text-left text-sm text-ink-secondary max-sm:block"}
    >
      {children}
    </caption>
  );
}
