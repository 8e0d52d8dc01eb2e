import clsx from "clsx";
import type { ReactNode } from "react";

const TONES = {
  info: "border-blue-line bg-blue-wash",
  attention: "border-core-line border-l-[6px] border-l-core bg-core-wash",
  success: "border-blue bg-blue-wash",
} as const;

interface NoticeProps {
  tone?: keyof typeof TONES;
  title?: ReactNode;
  /** At the far end: a link or a button. */
  action?: ReactNode;
  children?: ReactNode;
}

export function Notice({ tone = "info", title, action, children }: NoticeProps) {
  return (
    <div
      role="status"
      className={clsx(
        "flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-lg border px-4 py-3",
        TONES[tone],
      )}
    >
      <div className="min-w-0 max-w-prose">
        {title && (
          <p className="font-bold">
            {tone === "success" && <span aria-hidden="true">✓ </span>}
            {title}
          </p>
        )}
        {children}
      </div>
      {action}
    </div>
  );
}
