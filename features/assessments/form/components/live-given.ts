"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { NEED_OUTCOMES, TASK_OUTCOMES, type TaskOutcome } from "@/db/vocabulary";
import { answersIn, type ItemAnswer } from "@/features/assessments/content";
import {
  type Advice,
  advise,
  endsAtA,
  suggestedTask,
} from "@/features/assessments/framework/advice";
import { ASKED_ITEMS } from "@/features/assessments/framework/questions";

/** Reads the form around an element as it is now, and again whenever something in it changes. */
export function useLiveForm<E extends HTMLElement, T>(
  saved: T,
  readForm: (form: FormData) => T,
): { box: RefObject<E | null>; now: T; isTouched: boolean } {
  const box = useRef<E>(null);
  const [now, setNow] = useState(saved);
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    const form = box.current?.closest("form");
    if (!form) return;
    const listening = new AbortController();
    const read = () => setNow(readForm(new FormData(form)));
    const onChange = () => {
      setTouched(true);
      read();
    };
    form.addEventListener("input", onChange, { signal: listening.signal });
    form.addEventListener("change", onChange, { signal: listening.signal });
    read();
    return () => listening.abort();
  }, [readForm]);
  return { box, now, isTouched };
}

/** What the advice is made of. */
export interface Given {
  task: string;
  need: string;
  /** By item; blank when nothing was chosen. */
  answers: Record<string, string>;
}

export function givenIn(form: FormData): Given {
  const text = (name: string) => String(form.get(name) ?? "");
  return {
    task: text("task"),
    need: text("need"),
    answers: Object.fromEntries(ASKED_ITEMS.map((item) => [item, text(`answers.${item}.answer`)])),
  };
}

const read = ({ task, need, answers }: Given) => {
  const typed = Object.entries(answers).map(([item, answer]): [string, ItemAnswer] => [
    item,
    { answer, reason: "", source: "" },
  ]);
  return {
    task: TASK_OUTCOMES.find((word) => word === task) ?? null,
    need: NEED_OUTCOMES.find((word) => word === need) ?? null,
    answers: answersIn(Object.fromEntries(typed)),
  };
};

/** Null when the assessment ends at A. */
export function adviceFor(given: Given): Advice | null {
  const assessed = read(given);
  return endsAtA(assessed) ? null : advise(assessed);
}

/** What A1a to A1d suggest for A1, when that is not what was chosen. */
export function suggestionFor(given: Given): TaskOutcome | null {
  const { answers, task } = read(given);
  const suggested = suggestedTask(answers);
  return suggested === task ? null : suggested;
}
