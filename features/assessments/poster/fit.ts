/**
 * What people wrote in part C, made to fit the one sheet of the poster: in smaller type when there is much of it, and past
 * that cut where a word ends, never silently. Lengths are in characters; measured on A3 (e2e/journeys/framework.spec.ts). Pure.
 */
import type { Choice } from "../content";

/** Past this the type is smaller. */
const NORMAL_ROOM = 800;
/** Past this the longest texts are cut. */
export const SMALL_ROOM = 1100;
/** Every text may be this long, however long the others are. */
const SHARE_MIN = 60;

const MARK = " […]";

export interface PosterTexts {
  features: readonly string[];
  participants: string;
  information: string;
  indicators: string;
  keptDecisions: string;
  exitTerms: string;
  styleReason: string;
}

export interface FittedTexts {
  isSmall: boolean;
  isCut: boolean;
  texts: PosterTexts;
}

export const textsOf = (
  { features, mandate, styleReason }: Choice,
  indicators: readonly string[],
): PosterTexts => ({
  features: features.map(({ sentence }) => sentence),
  participants: mandate.participants,
  information: mandate.information,
  indicators: indicators.join("; "),
  keptDecisions: mandate.keptDecisions,
  exitTerms: mandate.exitTerms,
  styleReason: styleReason ?? "",
});

export function fitted({ features, ...others }: PosterTexts): FittedTexts {
  const all = [...features, ...Object.values(others)];
  const total = all.reduce((sum, text) => sum + text.length, 0);
  const most = largestShare(
    all.map((text) => text.length),
    SMALL_ROOM,
  );
  const cut = (text: string) => shortenedTo(text, most);
  return {
    isSmall: total > NORMAL_ROOM,
    isCut: all.some((text) => text.length > most),
    texts: {
      features: features.map(cut),
      participants: cut(others.participants),
      information: cut(others.information),
      indicators: cut(others.indicators),
      keptDecisions: cut(others.keptDecisions),
      exitTerms: cut(others.exitTerms),
      styleReason: cut(others.styleReason),
    },
  };
}

/** How long the longest texts may be, so that together with the shorter ones they fill the room. */
function largestShare(lengths: readonly number[], room: number): number {
  const sorted = [...lengths].sort((one, other) => one - other);
  let left = room;
  for (const [index, length] of sorted.entries()) {
    const share = Math.floor(left / (sorted.length - index));
    if (length > share) return Math.max(share, SHARE_MIN);
    left -= length;
  }
  return Number.POSITIVE_INFINITY;
}

function shortenedTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - MARK.length);
  return start.slice(0, Math.max(start.search(/\s\S*$/), most / 2)).trimEnd() + MARK;
}
