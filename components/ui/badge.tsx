import clsx from "clsx";
import type { ReactNode } from "react";

const TONES = {
  neutral: "border-line bg-wash text-ink",
  info: "border-blue-line bg-blue-wash text-ink",
  attention: "border-core-line bg-core-wash text-ink",
  done: "border-blue bg-paper text-blue-deep",
} as const;

export type BadgeTone = keyof typeof TONES;

/** A state in a word or two. The colour only repeats what the words say. */
export function Badge({ tone = "neutral", children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={clsx(
        "inline-block w-fit rounded-full border px-2.5 py-0.5 text-sm leading-snug",
        TONES[tone],
      )}
    >
      {tone === "done" && <span aria-hidden="true">✓ </span>}
      {children}
    </span>
  );
}
