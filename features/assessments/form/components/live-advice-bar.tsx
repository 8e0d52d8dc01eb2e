"use client";

import { useEffect } from "react";
import { adviceInBrief } from "@/features/assessments/framework/advice-words";
import { AdvicePanel } from "./advice-panel";
import type { LiveAdviceProps } from "./live-advice";
import { adviceFor, type Given, givenIn, useLiveForm } from "./live-given";

/**
 * On a small screen, where nothing fits beside the form: position and style in one line of the bar that stays in view, and
 * the whole advice a press away. It closes as soon as somebody goes on in the form, so that it covers no field with focus.
 */
export function LiveAdviceBar({ saved, words }: LiveAdviceProps) {
  const { box, now, isTouched } = useLiveForm<HTMLDetailsElement, Given>(saved, givenIn);
  const advice = adviceFor(now);
  const brief = adviceInBrief(advice, words);

  useEffect(() => {
    const details = box.current;
    const form = details?.closest("form");
    if (!details || !form) return;
    const close = ({ target }: FocusEvent) => {
      if (!details.contains(target as Node)) details.open = false;
    };
    form.addEventListener("focusin", close);
    return () => form.removeEventListener("focusin", close);
  }, [box]);

  return (
    <>
      <p className="sr-only" aria-live="polite">
        {isTouched && brief}
      </p>
      <aside aria-label={words.title} className="lg:hidden">
        <details ref={box} className="group/advice">
          <summary className="flex list-none flex-wrap items-baseline justify-between gap-x-3 text-sm [&::-webkit-details-marker]:hidden">
            <strong>{brief}</strong>
            <span className="text-blue underline underline-offset-2">
              <span className="group-open/advice:hidden">{words.open}</span>
              <span className="hidden group-open/advice:inline">{words.close}</span>
            </span>
          </summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <div tabIndex={0} className="mt-2 max-h-[50vh] overflow-y-auto border-t border-line py-3">
            <AdvicePanel advice={advice} words={words} />
          </div>
        </details>
      </aside>
    </>
  );
}
