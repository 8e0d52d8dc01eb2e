/** Two texts word by word. */
import { type Change, diffWordsWithSpace } from "diff";

export type Segment = { kind: "same" | "added" | "removed"; text: string };

/** Beyond these words taken out and put in, a text is shown as another one: the work grows with the square of them. */
const MAX_CHANGED_WORDS = 600;

export function segmentsOf(from: string, to: string): Segment[] {
  const changes = diffWordsWithSpace(from, to, { maxEditLength: MAX_CHANGED_WORDS });
  if (!changes) {
    const whole: Segment[] = [
      { kind: "removed", text: from },
      { kind: "added", text: to },
    ];
    return whole.filter(({ text }) => text !== "");
  }
  return runsOf(changes);
}

/** Both texts again, out of what they share and what differs. */
export const textsIn = (segments: readonly Segment[]) => ({
  from: textWithout("added", segments),
  to: textWithout("removed", segments),
});

const textWithout = (kind: Segment["kind"], segments: readonly Segment[]) =>
  segments
    .filter((segment) => segment.kind !== kind)
    .map(({ text }) => text)
    .join("");

/** Words changed one after the other read as one change: what went as a whole, then what came. */
function runsOf(changes: readonly Change[]): Segment[] {
  const segments: Segment[] = [];
  let [went, came] = ["", ""];
  const close = () => {
    if (went) segments.push({ kind: "removed", text: went });
    if (came) segments.push({ kind: "added", text: came });
    [went, came] = ["", ""];
  };
  for (const [index, { removed, added, value }] of changes.entries()) {
    const isSame = !removed && !added;
    const isSpaceBetween = went && came && changes[index + 1] && value.trim() === "";
    if (isSame && !isSpaceBetween) {
      close();
      segments.push({ kind: "same", text: value });
    } else {
      if (!added) went += value;
      if (!removed) came += value;
    }
  }
  close();
  return segments;
}
