/** Parts of an address that are known at run time only: the first match of `find` on a page. */
import type { Identity } from "../session";

export interface Place {
  as: Identity;
  on: string;
  find: RegExp;
}

const ID = "([0-9a-f-]{36})";
const user = (search: string): Place => ({
  as: "beheerder",
  on: `/users?search=${search}`,
  find: new RegExp(`/users/${ID}`),
});

export const PLACES: Record<string, Place> = {
  "{moment}": { as: "griffier", on: "/cycles/2024/moments", find: new RegExp(`/moments/${ID}`) },
  "{auditor}": user("Rekenkamer"),
  "{member}": user("Raadslid+39"),
  "{alderman}": user("wethouder2"),
  "{otherAlderman}": user("Wethouder+1"),
  /** Who an earlier row added. */
  "{added}": user("erbij"),
};
