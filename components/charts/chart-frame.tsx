"use client";

import clsx from "clsx";
import { type ReactNode, useLayoutEffect, useState } from "react";

const HEIGHTS = {
  small: "h-52",
  normal: "h-72",
  tall: "h-96",
  /** As high as what is drawn; only for a drawing in the HTML. */
  own: "",
} as const;

export interface ChartFrameProps {
  title?: string;
  titleLevel?: 2 | 3 | 4;
  /** What the drawing says, in one sentence. */
  reading: string;
  words: { asTable: string };
  /** The same figures as a file; lies over the line of the table. */
  downloads?: ReactNode;
  height?: keyof typeof HEIGHTS;
  /** The same figures as a real table. */
  children: ReactNode;
}

interface FrameParts {
  drawing: ReactNode;
  legend?: ReactNode;
  /** The drawing is in the HTML, and stays without JavaScript. */
  fromServer?: boolean;
  /** The drawing could not be fetched: show the table instead. */
  failed?: boolean;
}

/**
 * A drawing with its table. In the HTML the table stands open, so that it is there without JavaScript; with it the style
 * sheet keeps it folded from the first paint on, and the box of the drawing has its height before there is a drawing.
 */
export function ChartFrame({
  title,
  titleLevel = 3,
  reading,
  words,
  downloads,
  height = "normal",
  children,
  drawing,
  legend,
  fromServer = false,
  failed = false,
}: ChartFrameProps & FrameParts) {
  const [ready, setReady] = useState(false);
  useLayoutEffect(() => setReady(true), []);
  const Heading = `h${titleLevel}` as const;
  return (
    <figure className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {title && <Heading className={titleLevel === 2 ? "text-lg" : "text-base"}>{title}</Heading>}
      <p className="max-w-prose text-sm text-ink-secondary">{reading}</p>
      {!failed && (
        <div
          aria-hidden="true"
          className={clsx(
            "w-full overflow-hidden text-sm",
            HEIGHTS[height],
            !fromServer && "needs-scripting",
          )}
        >
          {drawing}
        </div>
      )}
      {!failed && legend}
      <div className="relative text-sm">
        <details
          open={!ready || failed}
          data-ready={ready || undefined}
          className="folded-until-ready"
        >
          <summary className="w-fit py-1 text-blue underline-offset-2 hover:underline print:hidden">
            {words.asTable}
          </summary>
          <div className="pt-2">{children}</div>
        </details>
        {downloads}
      </div>
    </figure>
  );
}
