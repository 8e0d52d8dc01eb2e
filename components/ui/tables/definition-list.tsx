import clsx from "clsx";
import type { ReactNode } from "react";

interface Definition {
  term: ReactNode;
  description: ReactNode;
}

interface DefinitionListProps {
  items: readonly Definition[];
  /** Rows with lines; or columns side by side for short facts. */
  look?: "rows" | "columns";
}

export function DefinitionList({ items, look = "rows" }: DefinitionListProps) {
  return (
    <dl
      className={clsx(
        look === "rows" && "divide-y divide-line",
        look === "columns" &&
          "grid grid-cols-[repeat(auto-fit,minmax(min(100%,12rem),1fr))] gap-x-6 gap-y-4",
      )}
    >
      {items.map(({ term, description }, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list of facts, never reordered
          key={index}
          className={clsx(look === "rows" && "grid gap-x-6 py-2 sm:grid-cols-[1fr_1.6fr]")}
        >
          <dt className="text-sm text-ink-secondary">{term}</dt>
          <dd className="min-w-0">{description}</dd>
        </div>
      ))}
    </dl>
  );
}
