"use client";

import type { ReactNode } from "react";
import { useFormContext } from "./form-context";

interface FormDisclosureProps {
  summary: ReactNode;
  open?: boolean;
  id?: string;
  children: ReactNode;
}

/** The fields of a form behind a word or two. Opens by itself when the form came back with something wrong. */
export function FormDisclosure({ summary, open = false, id, children }: FormDisclosureProps) {
  const form = useFormContext();
  const cameBack = form !== null && Object.keys(form.values).length > 0;
  return (
    <details id={id} open={open || cameBack} className="print:hidden">
      <summary className="w-fit py-1 font-bold text-blue underline-offset-2 hover:underline">
        {summary}
      </summary>
      <div className="grid gap-5 pb-2 pt-3">{children}</div>
    </details>
  );
}
