/** A list shows the beginning of what people wrote; the whole of it is a click away. */
const SHOWN_MAX = 160;

export function shortened(text: string): string {
  if (text.length <= SHOWN_MAX) return text;
  const cut = text.slice(0, SHOWN_MAX);
  return `${cut.slice(0, cut.lastIndexOf(" ") > 0 ? cut.lastIndexOf(" ") : SHOWN_MAX)}…`;
}

/** The table itself keeps its first column in sight on a phone. */
export const FIRST_COLUMN = "w-[35vw] max-w-prose sm:w-auto sm:min-w-64";
