import clsx from "clsx";
import Link from "next/link";

export interface TabLink {
  label: string;
  href: string;
  current?: boolean;
  count?: number;
}

/** Views of one thing, each with its own address. */
export function TabLinks({ label, items }: { label: string; items: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              prefetch={false}
              scroll={false}
              aria-current={item.current ? "page" : undefined}
              className={clsx(
                "block border-b-[3px] py-2",
                item.current
                  ? "border-blue font-bold text-ink"
                  : "border-transparent text-blue hover:border-blue-line",
              )}
            >
              {item.label}
              {item.count !== undefined && (
                <span className="ml-1.5 text-sm font-normal text-ink-secondary">
                  ({item.count})
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
