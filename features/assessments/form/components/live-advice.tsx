"use client";

import type { AdviceWords } from "@/features/assessments/framework/advice-words";
import { AdvicePanel } from "./advice-panel";
import { adviceFor, type Given, givenIn, useLiveForm } from "./live-given";

export interface LiveAdviceProps {
  /** As it was saved last: what shows without scripts. */
  saved: Given;
  words: AdviceWords;
}

/** The advice beside the form, which moves as answers change. */
export function LiveAdvice({ saved, words }: LiveAdviceProps) {
  const { box, now } = useLiveForm<HTMLDivElement, Given>(saved, givenIn);
  return (
    <div ref={box}>
      <AdvicePanel advice={adviceFor(now)} words={words} />
    </div>
  );
}
