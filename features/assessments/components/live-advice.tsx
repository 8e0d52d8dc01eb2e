"use client";

import { useEffect, useRef, useState } from "react";
import { NEED_OUTCOMES, TASK_OUTCOMES, type TaskOutcome } from "@/db/vocabulary";
import { advise, endsAtA, suggestedTask } from "../advice";
import { type AdviceWords, fill } from "../advice-words";
import { answersIn, type ItemAnswer } from "../content";
import { ASKED_ITEMS } from "../framework";
import { AdvicePanel } from "./advice-panel";

/** What the panel reads of a form. */
export interface Given {
  task: string;
  need: string;
  /** By item; blank when nothing was chosen. */
  answers: Record<string, string>;
}

interface LiveAdviceProps {
  /** As it was saved last: what shows without scripts. */
  saved: Given;
  words: AdviceWords;
}

/** The advice beside the form, which moves as answers change. */
export function LiveAdvice({ saved, words }: LiveAdviceProps) {
  const box = useRef<HTMLDivElement>(null);
  const [given, setGiven] = useState(saved);

  useEffect(() => {
    const form = box.current?.closest("form");
    if (!form) return;
    const read = () => setGiven(givenIn(new FormData(form)));
    const listening = new AbortController();
    form.addEventListener("input", read, { signal: listening.signal });
    form.addEventListener("change", read, { signal: listening.signal });
    read();
    return () => listening.abort();
  }, []);

  const { advice, hint } = adviceFor(given);
  return (
    <div ref={box} className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {hint && (
        <p className="rounded-md bg-blue-wash px-3 py-2 text-sm">
          {fill(words.hint, { task: words.tasks[hint] ?? "" })}
        </p>
      )}
      <AdvicePanel advice={advice} words={words} />
    </div>
  );
}

function givenIn(form: FormData): Given {
  const text = (name: string) => String(form.get(name) ?? "");
  return {
    task: text("task"),
    need: text("need"),
    answers: Object.fromEntries(ASKED_ITEMS.map((item) => [item, text(`answers.${item}.answer`)])),
  };
}

function adviceFor({ task, need, answers }: Given) {
  const typed = Object.entries(answers).map(([item, answer]): [string, ItemAnswer] => [
    item,
    { answer, reason: "", source: "" },
  ]);
  const assessed = {
    task: TASK_OUTCOMES.find((word) => word === task) ?? null,
    need: NEED_OUTCOMES.find((word) => word === need) ?? null,
    answers: answersIn(Object.fromEntries(typed)),
  };
  const suggested: TaskOutcome | null = suggestedTask(assessed.answers);
  return {
    advice: endsAtA(assessed) ? null : advise(assessed),
    hint: suggested === assessed.task ? null : suggested,
  };
}
