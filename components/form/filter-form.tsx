import clsx from "clsx";
import Form from "next/form";
import Link from "next/link";
import type { ReactNode } from "react";
import { HiddenFields } from "./fields/hidden-fields";
import { SubmitButton } from "./submit-button";

interface FilterFormProps {
  /** The page that is filtered, without a query. */
  action: string;
  /** Accessible name of the search. */
  label: string;
  submitLabel: string;
  /** Only when something is filtered. */
  resetHref?: string;
  resetLabel?: string;
  /** Parameters of the address to keep, such as the order. */
  keep?: Record<string, string | number | null | undefined>;
  children: ReactNode;
}

/** Filters in the address: a GET form that works without JavaScript. Children are fields. */
export function FilterForm({
  action,
  label,
  submitLabel,
  resetHref,
  resetLabel,
  keep = {},
  children,
}: FilterFormProps) {
  return (
    <search aria-label={label} className="print:hidden">
      <Form
        action={action}
        className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,11rem),1fr))] items-end gap-4"
      >
        {children}
        <HiddenFields values={keep} />
        <div className={clsx("flex flex-wrap items-center gap-3", resetHref && "col-span-full")}>
          <SubmitButton variant="secondary">{submitLabel}</SubmitButton>
          {resetHref && (
            <Link href={resetHref} className="text-blue underline underline-offset-2">
              {resetLabel}
            </Link>
          )}
        </div>
      </Form>
    </search>
  );
}
