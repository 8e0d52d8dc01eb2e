import type { ReactNode } from "react";

interface CentredLayoutProps {
  productName: string;
  organisation?: string;
  language?: ReactNode;
  ribbon?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}

/** One column in the middle: signing in, and pages that say that something is not there. */
export function CentredLayout({
  productName,
  organisation,
  language,
  ribbon,
  footer,
  children,
}: CentredLayoutProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="on-deep bg-blue-deep text-white">
        <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 px-4 py-3 sm:px-6">
          <p className="flex flex-wrap items-baseline gap-x-5">
            <span className="text-lg font-bold">{productName}</span>
            {organisation && <span>{organisation}</span>}
          </p>
          <div className="text-sm">{language}</div>
        </div>
        {ribbon}
      </header>
      <main className="mx-auto grid w-full max-w-2xl flex-1 grid-cols-[minmax(0,1fr)] content-start gap-5 px-4 py-8 sm:py-14">
        {children}
      </main>
      {footer}
    </div>
  );
}
