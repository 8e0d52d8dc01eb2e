import Link from "next/link";
import type { ReactNode } from "react";
import { MainNav, type NavItem } from "./main-nav";

interface AppShellProps {
  productName: string;
  homeHref: string;
  /** Whose installation this is. */
  organisation?: string;
  nav: readonly NavItem[];
  words: { skipToContent: string; mainNavigation: string };
  /** AccountMenu, or a link to sign in. */
  account?: ReactNode;
  language?: ReactNode;
  /** DemoRibbon. */
  ribbon?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}

export function AppShell({
  productName,
  homeHref,
  organisation,
  nav,
  words,
  account,
  language,
  ribbon,
  footer,
  children,
}: AppShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only z-10 bg-paper px-4 py-3 font-bold text-blue underline focus:not-sr-only focus:absolute focus:left-2 focus:top-2"
      >
        {words.skipToContent}
      </a>
      <header className="on-deep bg-blue-deep text-white print:bg-paper print:text-ink">
        <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 gap-y-1 px-4 pt-3 sm:px-6 lg:pt-0 print:px-0">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <Link href={homeHref} prefetch={false} className="text-lg font-bold">
              {productName}
            </Link>
            {organisation && <span>{organisation}</span>}
          </p>
          <div className="order-1 w-full lg:order-none lg:w-auto">
            <MainNav label={words.mainNavigation} items={nav} />
          </div>
          <div className="ml-auto flex items-center gap-3 text-sm print:hidden">
            {account}
            {language}
          </div>
        </div>
        {ribbon}
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto grid w-full max-w-page flex-1 grid-cols-[minmax(0,1fr)] content-start gap-5 px-4 py-6 outline-none sm:px-6 print:p-0"
      >
        {children}
      </main>
      {footer}
    </div>
  );
}
