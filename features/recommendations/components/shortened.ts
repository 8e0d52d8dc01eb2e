/** A list shows the beginning of a recommendation; the whole of it is a click away. */
const SHOWN_MAX = 110;

export function shortened(text: string): string {
  if (text.length <= SHOWN_MAX) return text;
  const cut = text.slice(0, SHOWN_MAX);
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > 0 ? end : SHOWN_MAX)}…`;
}
