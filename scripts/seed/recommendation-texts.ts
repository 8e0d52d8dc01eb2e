/**
 * What the Rekenkamer asked, concluded and recommended. The study of 2012 stands here in the words of its presentation to the
 * council's committee of 13 September 2012; the other studies are invented and say so in their title.
 */
import type { Addressee, Performance } from "@/db/vocabulary";
import { PERFORMANCES } from "@/db/vocabulary";

export type ToldStudy = {
  title: string;
  reportedOn: string;
  sourceUrl: string | null;
  centralQuestions: string[];
  subQuestions: string[];
  conclusions: string[];
  recommendations: {
    number: number;
    text: string;
    addressees: Addressee[];
    performances: Performance[];
    /** Slugs of collaborations. */
    about: string[];
  }[];
};

const COUNCIL_AND_COLLEGE: Addressee[] = ["council", "college"];
const COLLEGE_AND_CIVIL_SERVICE: Addressee[] = ["college", "civil_service"];
const FOUR_CASES = [
  "pact-tegen-armoede",
  "poptahof",
  "preventieve-jeugdzorg",
  "duurzaam-delft-dreamteam",
];

export const STUDY_2012: ToldStudy = {
  title: "Regievoering door gemeente Delft",
  reportedOn: "2012-07-12",
  sourceUrl: "https://www.nvrr.nl/bibliotheek/53934/Regievoering-door-gemeente-Delft",
  centralQuestions: [
    "Wat is de kwaliteit van de regievoering rond strategische samenwerking?",
    "Wat leert ons dit voor het realiseren van de doelen en resultaten van regie en de rol van de raad?",
  ],
  subQuestions: [
    "Welke resultaten verwacht het gemeentebestuur van regievoering?",
    "Hoe voert het gemeentebestuur regie op strategische samenwerking met andere partijen?",
    "Wat zijn de resultaten?",
    "Hoe stuurt en controleert de gemeenteraad op de strategische samenwerking met andere partijen, onder meer vanuit de planning en control cyclus?",
    "Wat zijn de lessen voor de toekomst?",
  ],
  conclusions: [
    "In de gemeente Delft bestaat nog geen gedeelde opvatting over regie.",
    "De gemeente Delft voert regie met behulp van een repertoire aan verschillende regietypen.",
    "De gemeente hanteert zelf geen maatstaf voor de kwaliteit van regievoering.",
    "Regievoering loont. De gemeente en partners realiseren met de vier leerzame voorbeelden een groot aantal resultaten.",
    "De raad speelt rond regie in het algemeen en bij de vier leerzame voorbeelden nagenoeg geen rol.",
    "De raad stuurt niet op regievoering.",
    "Raadsleden hebben behoefte aan een afwegingskader voor regie.",
  ],
  recommendations: [
    {
      number: 1,
      text: "Investeer in gemeenschappelijke beeldvorming over het regieconcept. Het verbinden van de afzonderlijke beelden over regie is van belang om tot een gemeentebrede werkwijze te komen. Daarmee ontwikkelt de gemeente niet alleen intern maar ook richting partijen in de samenleving een herkenbare manier van werken.",
      addressees: COUNCIL_AND_COLLEGE,
      performances: [],
      about: FOUR_CASES,
    },
    {
      number: 2,
      text: "Organiseer gemeenschappelijke beeldvorming op grond van een aantal maatregelen. Deze hebben vooral te maken met het toepassen van het afwegingskader dat in dit rapport is opgenomen.",
      addressees: COUNCIL_AND_COLLEGE,
      performances: [],
      about: FOUR_CASES,
    },
    {
      number: 3,
      text: "Werk toe naar een opgavengestuurde organisatie. Regievoering vraagt focus en afbakening. Een goed focuspunt is een concrete opgave waaraan de gemeente werkt.",
      addressees: COLLEGE_AND_CIVIL_SERVICE,
      performances: ["scoping"],
      about: [],
    },
    {
      number: 4,
      text: "Investeer in de kwaliteit van regie aan de hand van de vijf prestatievelden voor regievoering:\n– De opgave afbakenen\n– Overzicht krijgen over de opgave\n– Beleidslijnen uitzetten voor de opgave\n– Organiseren van samenwerking voor de opgave\n– Verantwoording afleggen over de opgave",
      addressees: COLLEGE_AND_CIVIL_SERVICE,
      performances: [...PERFORMANCES],
      about: FOUR_CASES,
    },
  ],
};

export const SECOND_STUDY: Omit<ToldStudy, "reportedOn"> = {
  title: "Zicht op samenwerking in het sociaal domein (demo)",
  sourceUrl: null,
  centralQuestions: ["Krijgt de raad op tijd te weten of samenwerkingen doen wat is afgesproken?"],
  subQuestions: [
    "Wat is er met partners afgesproken?",
    "Wanneer hoort de raad dat het anders loopt?",
  ],
  conclusions: [
    "Afspraken met partners staan niet overal op papier.",
    "De raad hoort van afwijkingen als er weinig meer aan te doen is.",
  ],
  recommendations: [
    {
      number: 1,
      text: "Leg met elke partner vast welke cijfers hij levert en wanneer.",
      addressees: ["college", "civil_service"],
      performances: ["cooperation", "accountability"],
      about: ["pact-tegen-armoede"],
    },
    {
      number: 2,
      text: "Wijs per grote samenwerking twee raadsleden aan die haar volgen.",
      addressees: ["council"],
      performances: ["overview"],
      about: [],
    },
    {
      number: 3,
      text: "Publiceer de cijfers van partners elk kwartaal.",
      addressees: ["college"],
      performances: ["accountability"],
      about: ["preventieve-jeugdzorg"],
    },
    {
      number: 4,
      text: "Voeg bij elke rapportage het bewijs voor hoge scores toe.",
      addressees: ["civil_service"],
      performances: ["accountability"],
      about: ["pact-tegen-armoede", "preventieve-jeugdzorg"],
    },
    {
      number: 5,
      text: "Spreek af welke besluiten de raad zelf houdt en welke hij loslaat.",
      addressees: ["council", "college"],
      performances: ["policy_lines"],
      about: ["pact-tegen-armoede"],
    },
  ],
};

export const PREPARED: Omit<ToldStudy, "reportedOn"> = {
  title: "Onderzoek in voorbereiding (demo)",
  sourceUrl: null,
  centralQuestions: ["Wat levert samenwerken aan schone energie op?"],
  subQuestions: [],
  conclusions: ["Deze conclusie wordt nog nagekeken."],
  recommendations: [
    {
      number: 1,
      text: "Deze aanbeveling wordt nog nagekeken.",
      addressees: ["college"],
      performances: [],
      about: [],
    },
  ],
};
