/** The look of every box that is typed in. */
export const CONTROL =
  "block min-h-11 w-full min-w-0 rounded-md border border-line-strong bg-paper px-3 py-2 text-ink aria-invalid:border-2 aria-invalid:border-core";

export const WIDTHS = {
  tiny: "max-w-24",
  short: "max-w-48",
  medium: "max-w-md",
  wide: "max-w-prose",
  full: "",
} as const;

export type ControlWidth = keyof typeof WIDTHS;
