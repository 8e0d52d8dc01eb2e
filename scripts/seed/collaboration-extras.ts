/**
 * What the demo adds to the published facts. All of it is invented: who keeps what, budgets, milestones and the targets per year.
 * Milestones are days from the day of seeding; `expected` and `done` likewise.
 */
type Milestone = { name: string; planned: number; expected?: number; done?: number };

export type Extras = {
  portfolioHolder: "wethouder" | "wethouder2";
  keepers: ("ambtenaar" | "ambtenaar2")[];
  /** Whole euros for three years back, two, one, this year and next year; null where it did not exist yet. */
  budgets: (number | null)[];
  milestones: Milestone[];
  /** Targets by indicator for the same five years. */
  targets?: Record<string, (number | null)[]>;
};

const SOCIAL = { portfolioHolder: "wethouder" } as const;
const SPACE = { portfolioHolder: "wethouder2" } as const;

export const EXTRAS: Record<string, Extras> = {
  "pact-tegen-armoede": {
    ...SOCIAL,
    keepers: ["ambtenaar"],
    budgets: [340_000, 380_000, 420_000, 500_000, 500_000],
    milestones: [
      { name: "Armoedemonitor gevuld door alle partners", planned: -60, done: -48 },
      { name: "Afspraak met de corporaties over huisuitzettingen", planned: -20, expected: 45 },
      { name: "Tussenbalans van de zes doelen", planned: 120 },
    ],
    targets: {
      "Huishoudens rond het sociaal minimum": [10, 10, 9.5, 9.5, 9],
      "Kinderen bereikt met een regeling": [950, 1050, 1150, 1250, 1350],
      "Deelnemers taalaanbod": [230, 270, 310, 350, 380],
    },
  },
  poptahof: {
    ...SPACE,
    keepers: ["ambtenaar2"],
    budgets: [4_200_000, 4_800_000, 5_600_000, 5_900_000, 4_500_000],
    milestones: [
      { name: "Openbare ruimte hof 3 opgeleverd", planned: -410, done: -395 },
      { name: "Besluit over flat De Zwaluw", planned: -170, expected: 90 },
      { name: "Start bouw hof 4", planned: 60, expected: 150 },
      { name: "Oplevering laatste hof", planned: 620, expected: 700 },
    ],
    targets: {
      "Woningen aan het eind": [980, 1040, 1100, 1160, 1220],
      "Open water": [5, 6, 6.5, 7, 7.5],
    },
  },
  "preventieve-jeugdzorg": {
    ...SOCIAL,
    keepers: ["ambtenaar"],
    budgets: [9_400_000, 10_100_000, 10_900_000, 11_600_000, 11_900_000],
    milestones: [
      { name: "Jeugdteams op alle basisscholen", planned: -280, done: -240 },
      { name: "Nieuw beleidskader jeugdpreventie naar de raad", planned: -30, expected: 20 },
      { name: "Evaluatie van de regiovisie", planned: 200 },
    ],
    targets: { "Succesvol afgeronde jeugdhulptrajecten": [69, 70, 70, 71, 72] },
  },
  "duurzaam-delft-dreamteam": {
    ...SPACE,
    keepers: ["ambtenaar2"],
    budgets: [120_000, 130_000, 130_000, 150_000, 150_000],
    milestones: [
      { name: "Nieuwe ronde E-deals getekend", planned: -330, expected: 30 },
      { name: "Gezamenlijke rapportage over de uitstoot", planned: -45 },
    ],
    targets: {
      "CO2-uitstoot": [470, 460, 445, 428, 415],
      "Inwoners die zeggen duurzaam te leven": [57, 59, 60, 62, 63],
    },
  },
  "delft-west": {
    ...SOCIAL,
    keepers: ["ambtenaar", "ambtenaar2"],
    budgets: [1_500_000, 2_000_000, 2_500_000, 2_500_000, 2_500_000],
    milestones: [
      { name: "Gebiedsplan vastgesteld door de Alliantieraad", planned: -520, done: -480 },
      { name: "Uitvoeringsprogramma eerste twee jaar", planned: -90, done: -70 },
      { name: "Buurthuis van de toekomst open", planned: 75, expected: 110 },
    ],
    targets: { "Bijpraatmomenten met de raad": [2, 2, 2, 2, 2] },
  },
  innovatiedistrict: {
    ...SPACE,
    keepers: ["ambtenaar2"],
    budgets: [800_000, 1_600_000, 2_000_000, 2_000_000, 1_600_000],
    milestones: [
      { name: "Gezamenlijke ontwikkelvisie", planned: -260, done: -255 },
      { name: "Grondposities in beeld", planned: -75, expected: 15 },
      { name: "Eerste bedrijfsverzamelgebouw open", planned: 310 },
    ],
    targets: { "Nieuwe arbeidsplaatsen": [300, 900, 1800, 2800, 3900] },
  },
  energietransitie: {
    ...SPACE,
    keepers: ["ambtenaar", "ambtenaar2"],
    budgets: [2_200_000, 3_000_000, 3_800_000, 4_200_000, 4_600_000],
    milestones: [
      { name: "Contract voor het warmtenet getekend", planned: -600, done: -430 },
      { name: "Eerste 3.000 woningen aangesloten", planned: -140, expected: 130 },
      { name: "Uitvoeringsplan tweede wijk", planned: -15, expected: 40 },
      { name: "Warmtebron in bedrijf", planned: 400, expected: 520 },
    ],
    targets: { "Aansluitingen warmtenet": [1_600, 2_400, 3_600, 5_000, 6_600] },
  },
  "prestatieafspraken-wonen": {
    ...SPACE,
    keepers: ["ambtenaar2"],
    budgets: [250_000, 260_000, 270_000, 280_000, 290_000],
    milestones: [
      { name: "Jaarafspraken getekend", planned: -345, done: -340 },
      { name: "Midjaargesprek met corporaties en huurdersraden", planned: -155, done: -150 },
      { name: "Nieuwe jaarafspraken getekend", planned: 21 },
    ],
    targets: {
      "Aandeel sociale huur": [33, 33, 33, 33, 33],
      "Extra studentenwoningen": [800, 1300, 1800, 2300, 2800],
      "Corporatiewoningen met label E, F of G": [1_100, 800, 550, 300, 120],
    },
  },
  "convenant-tu-delft": {
    ...SPACE,
    keepers: ["ambtenaar"],
    budgets: [60_000, 60_000, 65_000, 65_000, 65_000],
    milestones: [
      { name: "Gesprek over verlenging afgerond", planned: -580, done: -540 },
      { name: "Verlengd convenant naar de raad", planned: -35, expected: 50 },
    ],
  },
  "ggd-veilig-thuis-haaglanden": {
    ...SOCIAL,
    keepers: ["ambtenaar"],
    budgets: [3_100_000, 3_300_000, 3_500_000, 3_700_000, 3_800_000],
    milestones: [
      { name: "Zienswijze van de raad op de begroting", planned: -190, done: -188 },
      { name: "Nieuwe werkwijze voor meldingen ingevoerd", planned: -110, expected: -10 },
    ],
    targets: { "Meldingen binnen de termijn opgepakt": [80, 84, 88, 91, 93] },
  },
  "servicebureau-jeugdhulp-haaglanden": {
    ...SOCIAL,
    keepers: ["ambtenaar"],
    budgets: [7_900_000, 8_200_000, 8_600_000, 9_000_000, 9_200_000],
    milestones: [
      { name: "Nieuwe inkoop jeugdhulp gegund", planned: -230, done: -205 },
      { name: "Verbeterplan kosten vastgesteld", planned: -50, expected: 25 },
      { name: "Zienswijze van de raad op het verbeterplan", planned: 65 },
    ],
    targets: { "Overschrijding van het budget": [10, 8, 6, 4, 2] },
  },
  "delft-voor-elkaar": {
    ...SOCIAL,
    keepers: ["ambtenaar2"],
    budgets: [null, null, null, 6_400_000, 6_500_000],
    milestones: [
      { name: "Medewerkers over naar de BV", planned: -320, done: -320 },
      { name: "Eerste kwartaalgesprek met de gemeente", planned: -200, done: -193 },
      { name: "Plan tegen eenzaamheid bij 75-plussers", planned: -25, expected: 12 },
      { name: "Jaarplan vastgesteld", planned: 30 },
    ],
    targets: {
      "Inwoners die zich eenzaam voelen": [null, null, null, 38, 38],
      "Inwoners van 75 jaar en ouder die zich eenzaam voelen": [null, null, null, 48, 47],
      "Deelnemers aan activiteiten": [null, null, null, 4_500, 5_000],
    },
  },
};
