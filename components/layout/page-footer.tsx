import type { ReactNode } from "react";
import { TextLink } from "../ui/text/text-link";

interface PageFooterProps {
  links?: readonly { label: string; href: string }[];
  children?: ReactNode;
}

export function PageFooter({ links = [], children }: PageFooterProps) {
  return (
    <footer className="border-t border-line bg-paper text-sm text-ink-secondary">
      <div className="mx-auto flex max-w-page flex-wrap justify-between gap-x-8 gap-y-2 px-4 py-4 sm:px-6">
        <div>{children}</div>
        {links.length > 0 && (
          <ul className="flex flex-wrap gap-x-5 gap-y-1 print:hidden">
            {links.map((link) => (
              <li key={link.href}>
                <TextLink href={link.href}>{link.label}</TextLink>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  );
}
