"use client";

/** Printing needs a script, so without scripts there is no button; the browser's own menu remains. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button
      type="button"
      onClick={() => window.print()}
      className="rounded-md px-2 py-1 text-sm text-blue underline underline-offset-2 needs-scripting"
    >
      {label}
    </button>
  );
}
