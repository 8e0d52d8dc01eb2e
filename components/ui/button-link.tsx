import clsx from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style";

interface ButtonLinkProps {
  href: string;
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
  /** For a file: the browser fetches it itself. */
  download?: boolean;
}

/** Leads somewhere, and is what the page asks of its reader. */
export function ButtonLink({
  href,
  children,
  variant,
  size,
  className,
  download = false,
}: ButtonLinkProps) {
  const style = clsx(buttonStyle(variant, size), className);
  if (download) {
    return (
      <a href={href} className={style}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} className={style}>
      {children}
    </Link>
  );
}
