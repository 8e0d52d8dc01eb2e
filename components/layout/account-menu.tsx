"use client";

import { usePathname } from "next/navigation";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

interface AccountMenuProps {
  /** Who is signed in, and as what. */
  summary: ReactNode;
  /** Links and forms. */
  children: ReactNode;
}

/** A details element that also closes on Escape, on a click elsewhere and on a new page. */
export function AccountMenu({ summary, children }: AccountMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const pathname = usePathname();

  // biome-ignore lint/correctness/useExhaustiveDependencies: closes whenever the address changes
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [pathname]);

  useEffect(() => {
    const close = (event: PointerEvent) => {
      if (menu.current && !menu.current.contains(event.target as Node)) menu.current.open = false;
    };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, []);

  function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
    if (event.key !== "Escape" || !menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector("summary")?.focus();
  }

  return (
    <details ref={menu} onKeyDown={closeOnEscape} className="group relative">
      <summary className="list-none py-2 hover:underline [&::-webkit-details-marker]:hidden">
        {summary}{" "}
        <span aria-hidden="true" className="inline-block group-open:rotate-180">
          ▾
        </span>
      </summary>
      <div className="absolute right-0 z-10 grid min-w-56 max-w-[calc(100vw-2rem)] gap-3 rounded-lg border border-line bg-paper p-4 text-ink shadow-lg [--focus-halo:#ffffff] [--focus:var(--blue)]">
        {children}
      </div>
    </details>
  );
}
