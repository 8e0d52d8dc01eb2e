import type { ReactNode } from "react";

interface ColumnsProps {
  /** The main matter. */
  children: ReactNode;
  /** Beside it on a wide screen, under it on a small one. */
  side: ReactNode;
}

export function Columns({ children, side }: ColumnsProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,13fr)_minmax(0,5fr)] print:block print:space-y-5">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">{children}</div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">{side}</div>
    </div>
  );
}
