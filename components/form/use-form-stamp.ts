"use client";

import { useEffect, useRef, useState } from "react";
import type { ActionState } from "@/lib/forms/action-state";
import { writeStamp } from "@/lib/forms/form-stamp";
import { useFormOrigin } from "./form-origin";

/**
 * The stamp that the form carries. Its author and release stay those of when the form was opened, whoever signs in elsewhere. Its
 * key is renewed along with the page, but not while an answer is awaited or the form was refused: then it is sent again.
 */
export function useFormStamp(oneTimeKey: string, posted: ActionState) {
  const shownFor = useFormOrigin();
  const [origin] = useState(shownFor);
  const stampWith = (key: string) => writeStamp({ ...origin, key });
  const [stamp, setStamp] = useState(posted.stamp ?? stampWith(oneTimeKey));
  const lastKey = useRef(oneTimeKey);
  const isHeld = useRef(posted.status !== "idle" && posted.status !== "done");

  useEffect(() => {
    if (lastKey.current === oneTimeKey || isHeld.current) return;
    lastKey.current = oneTimeKey;
    setStamp(writeStamp({ ...origin, key: oneTimeKey }));
  }, [oneTimeKey, origin]);

  return {
    stamp,
    /** The next sending is the same one again. */
    hold(sent: string) {
      isHeld.current = true;
      setStamp(sent);
    },
    /** The form was sent, or was answered. */
    settle(answer: ActionState = { status: "done" }) {
      isHeld.current = answer.status !== "done";
      if (answer.stamp) setStamp(answer.stamp);
    },
  };
}
