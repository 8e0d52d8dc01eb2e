import clsx from "clsx";
import { scoreTone } from "./score-tone";

interface ScoreChipProps {
  /** 1 to 5, a mean in between, or null when nothing was reported. */
  value: number | null;
  /** What a screen reader says: "score 3 van 5", "niet gemeld". */
  label: string;
  /** The figure as shown, when it is not a whole number: "2,6". */
  text?: string;
  size?: "small" | "normal" | "large";
}

const SIZES = {
  small: "min-w-6 px-1 text-sm",
  normal: "min-w-8 px-1.5 py-0.5",
  large: "min-w-12 px-2 py-1.5 text-2xl",
} as const;

export function ScoreChip({ value, label, text, size = "normal" }: ScoreChipProps) {
  return (
    <span
      className={clsx(
        "inline-block rounded border border-ink/10 text-center font-bold leading-snug",
        scoreTone(value),
        SIZES[size],
      )}
    >
      <span aria-hidden="true">{text ?? value ?? "–"}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
