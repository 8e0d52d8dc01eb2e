"use client";

import { useEffect, useState } from "react";
import { countWords } from "@/lib/text/count-words";
import { useFormContext } from "../form-context";

interface WordCounterProps {
  controlId: string;
  start: string;
  max: number;
}

/** Counts on screen at once, and aloud only after a pause in typing. */
export function WordCounter({ controlId, start, max }: WordCounterProps) {
  const form = useFormContext();
  const [count, setCount] = useState(() => countWords(start));
  const [spoken, setSpoken] = useState("");

  const over = count - max;
  const text = (over > 0 ? form?.words.wordsOver : form?.words.wordCount)
    ?.replace("{count}", String(count))
    .replace("{max}", String(max))
    .replace("{over}", String(over));

  useEffect(() => {
    const control = document.getElementById(controlId) as HTMLTextAreaElement | null;
    const recount = () => setCount(countWords(control?.value ?? ""));
    recount();
    control?.addEventListener("input", recount);
    return () => control?.removeEventListener("input", recount);
  }, [controlId]);

  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text ?? ""), 1200);
    return () => clearTimeout(timer);
  }, [text]);

  if (!form) return null;
  return (
    <p className={over > 0 ? "text-sm font-bold text-core-deep" : "text-sm text-ink-secondary"}>
      <span aria-hidden="true">{text}</span>
      <span aria-live="polite" className="sr-only">
        {spoken}
      </span>
    </p>
  );
}
