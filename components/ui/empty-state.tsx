import type { ReactNode } from "react";

interface EmptyStateProps {
  title: string;
  titleLevel?: 2 | 3 | 4;
  /** Why there is nothing, and what to do next. */
  children?: ReactNode;
  /** Usually one ButtonLink. */
  action?: ReactNode;
}

export function EmptyState({ title, titleLevel = 2, children, action }: EmptyStateProps) {
  const Heading = `h${titleLevel}` as const;
  return (
    <div className="grid justify-items-start gap-2 rounded-lg border border-dashed border-line-strong bg-paper px-5 py-6">
      <Heading className="text-lg">{title}</Heading>
      {children && <div className="max-w-prose text-ink-secondary">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
