/** What bounds the challenge of a collaboration, in the order in which it is asked and read. Pure. */
export const CHALLENGE_BOUNDS = [
  "challengeIncludes",
  "challengeExcludes",
  "challengeFor",
  "challengeArea",
  "challengeUntil",
] as const;
export type ChallengeBound = (typeof CHALLENGE_BOUNDS)[number];

/** Texts; null is what nobody described yet. Until when is a text as well: a task by law has no end, and says so. */
export type ChallengeBounds = Record<ChallengeBound, string | null>;

export type Challenge = ChallengeBounds & { challenge: string };

/** Of a row, or of the table its columns. */
export const boundsOf = <Row extends Record<ChallengeBound, unknown>>(row: Row) =>
  Object.fromEntries(CHALLENGE_BOUNDS.map((bound) => [bound, row[bound]])) as Pick<
    Row,
    ChallengeBound
  >;

/** Nobody described any of them. */
export const isUnbounded = (bounds: ChallengeBounds): boolean =>
  CHALLENGE_BOUNDS.every((bound) => bounds[bound] === null);
