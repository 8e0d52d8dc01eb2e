"use client";

import { fill } from "@/features/assessments/framework/advice-words";
import { inTotal, type PartProgress, partId, progressIn } from "../progress";
import { useLiveForm } from "./live-given";

export interface FormNavWords {
  label: string;
  /** `{done}` and `{of}`. */
  total: string;
  /** `{done}` and `{of}`, for one part. */
  part: string;
  complete: string;
  parts: Record<PartProgress["part"], string>;
}

interface FormNavProps {
  /** As it was saved last: what shows without scripts. */
  saved: readonly PartProgress[];
  words: FormNavWords;
}

const progressOf = (form: FormData): readonly PartProgress[] =>
  progressIn((name) => String(form.get(name) ?? ""));

/** The parts of the form as links, each with how much of it is filled in: where one is, and what is still missing. */
export function FormNav({ saved, words }: FormNavProps) {
  const { box, now } = useLiveForm<HTMLElement, readonly PartProgress[]>(saved, progressOf);
  const figures = ({ done, of }: { done: number; of: number }) => ({
    done: `${done}`,
    of: `${of}`,
  });
  return (
    <nav
      ref={box}
      aria-label={words.label}
      className="text-sm lg:max-xl:col-span-2 xl:sticky xl:top-4 xl:max-h-[calc(100vh-2rem)] xl:overflow-y-auto"
    >
      <p className="mb-1 font-bold">{fill(words.total, figures(inTotal(now)))}</p>
      <ol className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-1">
        {now.map(({ part, done, of }) => (
          <li key={part} className="flex items-baseline justify-between gap-3 border-b border-line">
            <a
              href={`#${partId(part)}`}
              className="py-1.5 text-blue underline decoration-transparent underline-offset-2 hover:decoration-current"
            >
              {words.parts[part]}
            </a>
            <span className="whitespace-nowrap text-ink-secondary">
              {done === of ? (
                <>
                  <span aria-hidden="true" className="font-bold text-blue">
                    ✓
                  </span>
                  <span className="sr-only">{words.complete}</span>
                </>
              ) : (
                fill(words.part, figures({ done, of }))
              )}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
