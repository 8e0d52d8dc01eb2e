const BASE =
  "border bg-paper has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-blue has-checked:border-blue has-checked:bg-blue-wash";

/** The look of one choice, radio or checkbox: the whole of it can be clicked. */
export function optionStyle(look: "stacked" | "chips") {
  return look === "chips"
    ? `${BASE} inline-flex min-h-9 items-center gap-1.5 rounded-full border-line-strong py-1 pl-2.5 pr-4`
    : `${BASE} flex items-start gap-3 rounded-md border-line px-3 py-2 hover:border-line-strong`;
}
