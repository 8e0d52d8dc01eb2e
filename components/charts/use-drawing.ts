"use client";

import { type ComponentType, useEffect, useState } from "react";

/** How long a busy browser may put the drawing off. */
const PATIENCE_MS = 2000;

type Loaded<Props> = ComponentType<Props> | "failed" | null;

function whenIdle(work: () => void) {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(work, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: PATIENCE_MS });
  return () => cancelIdleCallback(handle);
}

/** Fetches the drawing, and with it the chart library, once the page stands and the browser is idle. */
export function useDrawing<Props>(load: () => Promise<ComponentType<Props>>): Loaded<Props> {
  const [drawing, setDrawing] = useState<Loaded<Props>>(null);
  useEffect(
    () =>
      whenIdle(() => {
        load().then(
          (component) => setDrawing(() => component),
          () => setDrawing("failed"),
        );
      }),
    [load],
  );
  return drawing;
}
