import clsx from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";
import { ChangeSign } from "../text/change-sign";

export interface StatChange {
  /** Above, below or equal to zero: the way the sign points. */
  direction: number;
  /** "4", as shown. */
  text: string;
  /** In words: "4 lager dan in 2025". */
  label: string;
  tone?: "good" | "attention";
}

interface StatProps {
  label: string;
  /** The figure; null when there is no source for it yet. */
  value: string | null;
  /** Behind the figure: "van 12". */
  suffix?: string;
  change?: StatChange;
  footnote?: ReactNode;
  /** To what the figure is made of. */
  href?: string;
}

/** A row of figures. */
export function StatList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul
      aria-label={label}
      className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,9.5rem),1fr))] gap-3 sm:gap-4 print:grid-cols-3"
    >
      {children}
    </ul>
  );
}

export function Stat({ label, value, suffix, change, footnote, href }: StatProps) {
  return (
    <li
      className={clsx(
        "relative rounded-lg border border-line p-4 text-sm text-ink-secondary",
        value === null ? "border-dashed border-line-strong" : "bg-paper",
        href && "hover:border-blue",
      )}
    >
      {href ? (
        <Link
          href={href}
          prefetch={false}
          className="text-ink-secondary underline decoration-line-strong underline-offset-2 after:absolute after:inset-0 hover:text-blue"
        >
          {label}
        </Link>
      ) : (
        <span>{label}</span>
      )}
      <p className="my-0.5 flex flex-wrap items-baseline gap-x-2 text-ink">
        <span className="text-3xl font-bold leading-tight">{value ?? "–"}</span>
        {suffix && <span className="text-base font-bold">{suffix}</span>}
        {change && (
          <span
            className={clsx(
              "text-base font-bold",
              change.tone === "attention" ? "text-core-deep" : "text-blue",
            )}
          >
            <ChangeSign change={change.direction} className="mr-1" />
            <span aria-hidden="true">{change.text}</span>
            <span className="sr-only">{change.label}</span>
          </span>
        )}
      </p>
      {footnote && <p>{footnote}</p>}
    </li>
  );
}
