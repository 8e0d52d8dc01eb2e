/** Partners that may be one under two names, and how they take part once they are joined. Pure. */

import type { CalendarDate } from "@/lib/dates";
import { groupBy } from "@/lib/group-by";
import { fold } from "@/lib/text/fold";

/** Letters and digits only: "TU Delft" and "T.U.-Delft" are alike, and somebody has to say whether they are one. */
const likenessOf = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, "");

/** Groups of two or more, in the order of the first of each. */
export function findDoubles<T extends { name: string }>(partners: readonly T[]): T[][] {
  const groups = groupBy(partners, ({ name }) => likenessOf(name));
  return [...groups.values()].filter((group) => group.length > 1);
}

export interface Membership {
  position: number;
  joinedOn: CalendarDate | null;
  leftOn: CalendarDate | null;
}

/** From the first that is known until the last; whoever takes part still under one of both names takes part still. */
export function joinMemberships(kept: Membership, double: Membership): Membership {
  const joined = [kept.joinedOn, double.joinedOn].filter((date) => date !== null).sort();
  const left = [kept.leftOn, double.leftOn].filter((date) => date !== null).sort();
  return {
    position: Math.min(kept.position, double.position),
    joinedOn: joined[0] ?? null,
    leftOn: left.length === 2 ? (left[1] ?? null) : null,
  };
}
