/** A list shows the beginning of what people wrote; the whole of it is a click away. */
const SHOWN_MAX = 160;

export function shortened(text: string): string {
  if (text.length <= SHOWN_MAX) return text;
  const cut = text.slice(0, SHOWN_MAX);
  return `${cut.slice(0, cut.lastIndexOf(" ") > 0 ? cut.lastIndexOf(" ") : SHOWN_MAX)}…`;
}

/** A phone shows each row as a card of its own width; beside other columns a text needs room. */
export const FIRST_COLUMN = "max-w-prose sm:min-w-64";
