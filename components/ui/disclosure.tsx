import clsx from "clsx";
import type { ReactNode } from "react";

interface DisclosureProps {
  summary: ReactNode;
  open?: boolean;
  id?: string;
  /** Boxed stands by itself, plain sits in a text. */
  look?: "plain" | "boxed";
  children: ReactNode;
}

export function Disclosure({ summary, open, id, look = "plain", children }: DisclosureProps) {
  return (
    <details
      id={id}
      open={open}
      className={clsx(look === "boxed" && "rounded-lg border border-line bg-paper px-4 py-2")}
    >
      <summary
        className={clsx(
          "w-fit py-1 text-blue underline-offset-2 hover:underline",
          look === "boxed" && "font-bold",
        )}
      >
        {summary}
      </summary>
      <div className="pb-2 pt-2">{children}</div>
    </details>
  );
}
