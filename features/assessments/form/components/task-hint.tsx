"use client";

import { type AdviceWords, fill } from "@/features/assessments/framework/advice-words";
import { type Given, givenIn, suggestionFor, useLiveForm } from "./live-given";

interface TaskHintProps {
  saved: Given;
  words: Pick<AdviceWords, "hint" | "tasks">;
}

/** What the answers suggest for the conclusion it stands beside. */
export function TaskHint({ saved, words }: TaskHintProps) {
  const { box, now } = useLiveForm<HTMLDivElement, Given>(saved, givenIn);
  const suggested = suggestionFor(now);
  return (
    <div ref={box} aria-live="polite">
      {suggested && (
        <p className="max-w-prose rounded-md bg-blue-wash px-3 py-2 text-sm">
          {fill(words.hint, { task: words.tasks[suggested] ?? "" })}
        </p>
      )}
    </div>
  );
}
