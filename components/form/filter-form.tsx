import clsx from "clsx";
import Form from "next/form";
import Link from "next/link";
import { Fragment, type ReactNode } from "react";
import { getTranslator } from "@/lib/i18n";
import { HiddenFields } from "./fields/hidden-fields";
import { SubmitButton } from "./submit-button";

interface FilterFormProps {
  /** The page that is filtered, without a query. */
  action: string;
  /** What is shown now: where that changes, the fields start anew, and the button keeps the focus. */
  at: string;
  /** Accessible name of the search. */
  label: string;
  /** Where it does something else than filter. */
  submitLabel?: string;
  /** Only when something is filtered. */
  resetHref?: string;
  /** Parameters of the address to keep, such as the order. */
  keep?: Record<string, string | number | null | undefined>;
  children: ReactNode;
}

/** Filters in the address: a GET form that works without JavaScript. Children are fields. */
export async function FilterForm({
  action,
  at,
  label,
  submitLabel,
  resetHref,
  keep = {},
  children,
}: FilterFormProps) {
  const t = await getTranslator("form");
  return (
    <search aria-label={label} className="print:hidden">
      <Form
        action={action}
        className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,11rem),1fr))] items-end gap-4"
      >
        <Fragment key={at}>{children}</Fragment>
        <HiddenFields values={keep} />
        <div className={clsx("flex flex-wrap items-center gap-3", resetHref && "col-span-full")}>
          <SubmitButton variant="secondary">{submitLabel ?? t("filter")}</SubmitButton>
          {resetHref && (
            <Link href={resetHref} className="text-blue underline underline-offset-2">
              {t("clearFilters")}
            </Link>
          )}
        </div>
      </Form>
    </search>
  );
}
