import clsx from "clsx";

interface ProgressBarProps {
  value: number;
  max: number;
  /** "7 van 12 ingediend". Without one the bar only repeats a text beside it and is hidden from screen readers. */
  label?: string;
  className?: string;
}

export function ProgressBar({ value, max, label, className }: ProgressBarProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <svg
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : "true"}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      className={clsx("block h-1.5 w-full overflow-hidden rounded-full", className)}
    >
      <rect width="100" height="6" className="fill-line" />
      <rect width={share * 100} height="6" className="fill-blue" />
    </svg>
  );
}
