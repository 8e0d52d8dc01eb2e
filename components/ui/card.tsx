import clsx from "clsx";
import type { ReactNode } from "react";

type TitleLevel = 2 | 3 | 4;

interface CardProps {
  title?: ReactNode;
  titleLevel?: TitleLevel;
  /** Quiet words behind the title. */
  aside?: ReactNode;
  /** At the far end of the title's line. */
  actions?: ReactNode;
  /** The orange border of what needs attention. */
  accent?: boolean;
  id?: string;
  className?: string;
  children?: ReactNode;
}

export function Card({
  title,
  titleLevel = 2,
  aside,
  actions,
  accent = false,
  id,
  className,
  children,
}: CardProps) {
  const Heading = `h${titleLevel}` as const;
  return (
    <section
      id={id}
      className={clsx(
        "min-w-0 rounded-lg border border-line bg-paper p-4 sm:p-5",
        accent && "border-l-[6px] border-l-core",
        className,
      )}
    >
      {(title || actions) && (
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <div className="flex flex-wrap items-baseline gap-x-2">
            {title && (
              <Heading className={titleLevel === 2 ? "text-lg" : "text-base"}>{title}</Heading>
            )}
            {aside && <span className="text-sm text-ink-secondary">{aside}</span>}
          </div>
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}
