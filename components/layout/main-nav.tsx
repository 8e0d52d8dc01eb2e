"use client";

import clsx from "clsx";
import Link from "next/link";
import { usePathname } from "next/navigation";

export interface NavItem {
  label: string;
  href: string;
  /** Beginnings of the addresses that belong to this item; by default its own. */
  match?: readonly string[];
}

/** Knows the address itself: a layout is not rendered again when only the page changes. */
export function MainNav({ label, items }: { label: string; items: readonly NavItem[] }) {
  const pathname = usePathname();
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-3.5 text-[0.9375rem]">
        {items.map((item) => {
          const current = (item.match ?? [item.href]).some((start) => isWithin(pathname, start));
          return (
            <li key={item.href}>
              <Link
                href={item.href}
                prefetch={false}
                aria-current={current ? "page" : undefined}
                className={clsx(
                  "block border-y-[3px] border-transparent py-1.5 hover:text-white lg:py-3",
                  current
                    ? "border-b-mark-on-deep text-white"
                    : "text-on-deep hover:border-b-on-deep",
                )}
              >
                {item.label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function isWithin(pathname: string, start: string) {
  return pathname === start || pathname.startsWith(start.endsWith("/") ? start : `${start}/`);
}
