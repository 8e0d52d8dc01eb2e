/** Parts of an address that are known at run time only: the first match of `find` on a page. */
import type { Identity } from "../session";

export interface Place {
  as: Identity;
  on: string;
  find: RegExp;
}

const ID = "([0-9a-f-]{36})";
/** From the address of a link to its words. */
const NAME = "[^>]*>(?:<bdi[^>]*>)?";
const user = (search: string): Place => ({
  as: "beheerder",
  on: `/users?search=${search}`,
  find: new RegExp(`/users/${ID}`),
});

/** The newest report of a collaboration that somebody may see. */
const report = (as: Identity, slug: string): Place => ({
  as,
  on: `/collaborations/${slug}`,
  find: new RegExp(`/reports/${ID}`),
});

/** The one in the list with this number, and this beginning where there are two. */
const recommendation = (number: string, beginning = ""): Place => ({
  as: "raadslid",
  on: "/recommendations",
  find: new RegExp(
    `/recommendations/${ID}"${NAME}${number}(?:<!-- -->)?\\. (?:<!-- -->)?${beginning}`,
  ),
});

export const PLACES: Record<string, Place> = {
  "{moment}": { as: "griffier", on: "/cycles/2024/moments", find: new RegExp(`/moments/${ID}`) },
  "{released}": report("raadslid", "pact-tegen-armoede"),
  "{draft}": report("ambtenaar", "preventieve-jeugdzorg"),
  "{submitted}": report("wethouder", "delft-west"),
  "{othersSubmitted}": report("wethouder2", "convenant-tu-delft"),
  "{toWithdraw}": report("ambtenaar2", "delft-voor-elkaar"),
  /** The collaboration and moment of a report that nobody began yet. */
  "{notBegun}": {
    as: "ambtenaar2",
    on: "/collaborations/innovatiedistrict",
    find: /\/reports\/new\?([^"]+)"/,
  },
  /** A partner of which the civil servant may enter the view. */
  "{partner}": {
    as: "ambtenaar",
    on: "/collaborations/pact-tegen-armoede/views",
    find: /\?partner=([^"#]{36})/,
  },
  /** Published by the Rekenkamer, and not published yet. */
  "{finding}": { as: "raadslid", on: "/findings", find: new RegExp(`/findings/${ID}`) },
  "{workingPaper}": {
    as: "rekenkamer",
    on: "/findings",
    find: new RegExp(`/findings/${ID}/edit`),
  },
  "{study}": {
    as: "raadslid",
    on: "/recommendations",
    find: new RegExp(`/studies/${ID}"${NAME}Regievoering`),
  },
  "{draftStudy}": {
    as: "rekenkamer",
    on: "/recommendations",
    find: new RegExp(`/studies/${ID}"${NAME}Onderzoek in voorbereiding`),
  },
  /** Nobody answered it yet. */
  "{recommendation}": recommendation("5"),
  /** The college's report on it waits for the alderman. */
  "{waiting}": recommendation("1", "Leg met"),
  /** Not published yet. */
  "{sample}": {
    as: "rekenkamer",
    on: "/findings/samples",
    find: new RegExp(`/findings/samples/${ID}`),
  },
  "{auditor}": user("Rekenkamer"),
  "{member}": user("Raadslid+39"),
  "{alderman}": user("wethouder2"),
  "{otherAlderman}": user("Wethouder+1"),
  /** Who an earlier row added. */
  "{added}": user("erbij"),
};
