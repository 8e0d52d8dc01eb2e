import clsx from "clsx";
import { scoreTone } from "./score-tone";

interface ScoreScaleProps {
  value: number | null;
  /** What a screen reader says instead of five boxes: "score 3 van 5". */
  label: string;
}

const SCORES = [1, 2, 3, 4, 5];

/** Five boxes, the given score filled in. */
export function ScoreScale({ value, label }: ScoreScaleProps) {
  return (
    <span className="inline-flex gap-1">
      <span className="sr-only">{label}</span>
      {SCORES.map((score) => (
        <span
          key={score}
          aria-hidden="true"
          className={clsx(
            "grid size-7 place-items-center rounded border text-sm",
            score === value && ["border-ink/20 font-bold", scoreTone(score)],
            score !== value && (value === null ? "border-line hatched" : "border-line bg-paper"),
          )}
        >
          {score}
        </span>
      ))}
    </span>
  );
}
