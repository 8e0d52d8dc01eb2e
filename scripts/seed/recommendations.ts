/**
 * The Rekenkamer's studies: that of 2012 in its own words, with an invented follow-up through the cycles; and an invented one,
 * marked as such. Told by the product's own mutations.
 */
import { yearOf } from "@/lib/dates";
import type { People } from "./people";
import { RecommendationTeller } from "./recommendation-teller";
import { PREPARED, SECOND_STUDY, STUDY_2012 } from "./recommendation-texts";
import type { Timeline } from "./timeline";

export function planRecommendations(timeline: Timeline, people: People): void {
  const thisYear = yearOf(timeline.today);
  const told = new RecommendationTeller(timeline, people);
  told.study(`${thisYear - 3}-02-01`, STUDY_2012);
  tellOf2012(told, thisYear);
  const invented = { ...SECOND_STUDY, reportedOn: `${thisYear - 1}-03-13` };
  told.study(`${thisYear - 1}-03-14`, invented);
  tellOfSecond(told, thisYear, invented.title);
  told.followUp(`${thisYear}-04-15`, thisYear - 1, [
    "De raad krijgt elk jaar bij de jaarstukken een overzicht van alle aanbevelingen (demo).",
    "Twee aanbevelingen van 2012 zijn uitgevoerd. De opgavengestuurde organisatie kost meer tijd dan het college dacht (demo).",
  ]);
  told.draft(timeline.day(-6), { ...PREPARED, reportedOn: timeline.day(-10) });
}

/** Two carried out, one claimed and judged less, one overdue and moved twice. */
function tellOf2012(told: RecommendationTeller, thisYear: number): void {
  const first = thisYear - 3;
  const { title } = STUDY_2012;
  for (const number of [1, 2, 3, 4]) {
    const on = `${first}-03-09`;
    told.decide(on, title, number, "adopted", null);
    const dueOn = { 2: `${first + 4}-12-31`, 3: `${first + 1}-06-30` }[number];
    told.respond(`${first}-04-20`, title, number, dueOn ?? `${first + 1}-12-31`);
  }
  told.progress(
    `${first + 1}-05-16`,
    title,
    1,
    "in_progress",
    "Er is een reeks gesprekken gehouden en een begrippenlijst vastgesteld (demo).",
  );
  told.progress(
    `${first + 1}-11-14`,
    title,
    1,
    "implemented",
    "Alle programma’s werken met dezelfde begrippen; die staan in het handboek (demo).",
  );
  told.council(
    `${first + 1}-11-20`,
    title,
    1,
    "implemented",
    "De raad stelde het regieconcept vast na twee werkbijeenkomsten (demo).",
  );
  told.judge(
    `${first + 2}-02-11`,
    title,
    1,
    "implemented",
    "Begrippen en werkwijze zijn vastgesteld en worden gebruikt (demo).",
  );

  told.council(
    `${first + 1}-06-12`,
    title,
    2,
    "in_progress",
    "De raad gebruikte het afwegingskader bij drie samenwerkingen (demo).",
  );
  told.progress(
    `${first + 1}-12-05`,
    title,
    2,
    "implemented",
    "Het afwegingskader is bij elke nieuwe samenwerking ingevuld (demo).",
  );
  told.judge(
    `${first + 2}-02-11`,
    title,
    2,
    "partly",
    "Het kader is ingevuld, maar bij twee van de vier voorbeelden zonder de raad (demo).",
  );

  told.progress(
    `${first + 1}-06-13`,
    title,
    3,
    "planned",
    "Er ligt een voorstel voor opgaveteams; de begroting volgt (demo).",
  );
  told.move(
    `${first + 1}-06-20`,
    title,
    3,
    `${first + 2}-06-30`,
    "De nieuwe indeling wacht op het coalitieakkoord (demo).",
  );
  told.progress(
    `${first + 2}-05-22`,
    title,
    3,
    "in_progress",
    "Twee van de zes opgaveteams zijn begonnen (demo).",
  );
  told.move(
    `${first + 2}-06-18`,
    title,
    3,
    `${first + 3}-06-30`,
    "Er zijn te weinig opgavemanagers gevonden (demo).",
  );
  told.judge(
    `${first + 3}-02-10`,
    title,
    3,
    "not",
    "Opgaven zijn niet afgebakend en hebben geen eigenaar in de organisatie (demo).",
  );

  told.progress(
    `${first + 2}-01-23`,
    title,
    4,
    "implemented",
    "Elke rapportage beoordeelt de vijf prestatievelden met een onderbouwing (demo).",
  );
  told.judge(
    `${first + 2}-02-11`,
    title,
    4,
    "largely",
    "De scores zijn er; bewijs ontbreekt nog vaak (demo).",
  );
  told.judge(
    `${first + 3}-02-10`,
    title,
    4,
    "implemented",
    "Een steekproef laat zien dat scores nu met bewijs zijn onderbouwd (demo).",
  );
}

function tellOfSecond(told: RecommendationTeller, thisYear: number, title: string): void {
  const on = `${thisYear - 1}-05-15`;
  told.decide(on, title, 1, "adopted", null);
  told.respond(`${thisYear - 1}-06-03`, title, 1, `${thisYear + 1}-03-31`);
  told.progress(
    `${thisYear}-03-19`,
    title,
    1,
    "in_progress",
    "De eerste afspraken met partners zijn opgeschreven (demo).",
  );
  told.drafted(
    told.timeline.day(-2),
    title,
    1,
    "in_progress",
    "Met vier van de zeven partners staan de afspraken op papier (demo).",
  );
  told.decide(on, title, 2, "partly_adopted", "De raad wil eerst een proef van een jaar (demo).");
  told.council(
    `${thisYear}-04-09`,
    title,
    2,
    "in_progress",
    "Twee raadsrapporteurs zijn begonnen (demo).",
  );
  told.decide(on, title, 3, "adopted", null);
  told.reject(`${thisYear - 1}-06-03`, title, 3);
  told.decide(on, title, 4, "adopted", null);
  told.respond(`${thisYear - 1}-06-03`, title, 4, `${thisYear}-12-31`);
  told.progress(
    `${thisYear}-10-08`,
    title,
    4,
    "implemented",
    "Alle bewijsstukken staan bij de rapportage (demo).",
  );
}
