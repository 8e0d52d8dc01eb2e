"use client";

import { buttonStyle } from "./button-style";

/** Opens the print dialogue; not there without JavaScript. */
export function PrintButton({ children }: { children: string }) {
  return (
    <button
      type="button"
      className={`needs-scripting ${buttonStyle("secondary", "small")}`}
      onClick={() => window.print()}
    >
      {children}
    </button>
  );
}
