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
}

/** Leads somewhere, and is what the page asks of its reader. */
export function ButtonLink({ href, children, variant, size, className }: ButtonLinkProps) {
  return (
    <Link href={href} prefetch={false} className={clsx(buttonStyle(variant, size), className)}>
      {children}
    </Link>
  );
}
