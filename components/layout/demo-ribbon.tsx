import type { ReactNode } from "react";

/** Goes into the ribbon slot of the shell, on every page with invented figures. */
export function DemoRibbon({ children }: { children: ReactNode }) {
  return (
    <p className="border-b border-core-line bg-core-wash px-4 py-1 text-center text-sm text-ink sm:px-6">
      {children}
    </p>
  );
}
