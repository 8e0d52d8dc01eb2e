const BASE =
  "inline-grid items-center justify-items-center rounded-md border text-center font-bold no-underline aria-disabled:opacity-70 print:hidden";

const VARIANTS = {
  primary: "border-blue bg-blue text-white hover:border-blue-deep hover:bg-blue-deep",
  secondary: "border-blue bg-paper text-blue hover:bg-blue-wash",
  danger: "border-core bg-paper text-core-deep hover:bg-core-wash",
  quiet:
    "border-transparent bg-transparent text-blue underline underline-offset-2 hover:bg-blue-wash",
} as const;

const SIZES = {
  small: "min-h-8 px-3 py-1 text-sm",
  normal: "min-h-11 px-4 py-2",
} as const;

export type ButtonVariant = keyof typeof VARIANTS;
export type ButtonSize = keyof typeof SIZES;

/** Buttons and links that look like buttons. */
export function buttonStyle(variant: ButtonVariant = "primary", size: ButtonSize = "normal") {
  return `${BASE} ${VARIANTS[variant]} ${SIZES[size]}`;
}
