import clsx from "clsx";
import type { ReactNode } from "react";

export interface Step {
  label: string;
  /** When and by whom. */
  note?: ReactNode;
  state: "done" | "current" | "upcoming";
}

interface StepBarProps {
  label: string;
  steps: readonly Step[];
  /** For screen readers: "afgerond", "huidige stap". */
  words: { done: string; current: string };
}

const STATES = {
  done: "bg-blue-wash text-ink border-blue-line",
  current: "bg-blue text-white border-blue",
  upcoming: "bg-paper text-ink-secondary border-line",
} as const;

export function StepBar({ label, steps, words }: StepBarProps) {
  return (
    <ol
      aria-label={label}
      className="grid gap-0.5 overflow-hidden rounded-md sm:auto-cols-fr sm:grid-flow-col"
    >
      {steps.map((step) => (
        <li
          key={step.label}
          aria-current={step.state === "current" ? "step" : undefined}
          className={clsx("border px-3 py-1.5 text-sm", STATES[step.state])}
        >
          <span className={clsx(step.state === "current" && "font-bold")}>
            {step.state === "done" && <span aria-hidden="true">✓ </span>}
            {step.label}
          </span>
          {step.state !== "upcoming" && <span className="sr-only"> ({words[step.state]})</span>}
          {step.note && <span className="block text-xs">{step.note}</span>}
        </li>
      ))}
    </ol>
  );
}
