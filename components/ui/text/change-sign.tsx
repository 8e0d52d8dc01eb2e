import clsx from "clsx";

interface ChangeSignProps {
  /** Above zero points up, below down, zero is shown as level. */
  change: number;
  className?: string;
}

/** A drawn triangle, the same in every font. A word goes with it elsewhere, so it is hidden from screen readers. */
export function ChangeSign({ change, className }: ChangeSignProps) {
  const points = change > 0 ? "5,1 9.5,9 0.5,9" : "5,9 9.5,1 0.5,1";
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 10 10"
      className={clsx("inline-block size-[0.7em] fill-current", className)}
    >
      {change === 0 ? <rect x="0" y="4" width="10" height="2" /> : <polygon points={points} />}
    </svg>
  );
}
