/** What is typed in the small story. */
export const DETAILS = {
  name: "Pact tegen Armoede",
  challenge: "Minder armoede",
  challengeIncludes: "Schulden en taal",
  challengeExcludes: null,
  challengeFor: null,
  challengeArea: "De hele stad",
  challengeUntil: null,
  programme: "Sociaal",
  agreement: "pact",
  legalForm: "none",
  style: null,
  startedOn: "2020-01-01",
  startedPrecision: "year",
  endedOn: null,
} as const;
export const INDICATOR = {
  name: "Bereikte huishoudens",
  unit: "huishoudens",
  direction: "higher",
  baseline: 900,
  baselineOn: "2020",
  target: 1500,
  targetFrom: null,
  targetTo: null,
  targetOn: "2027",
  note: null,
  sourceUrl: null,
} as const;
export const SOURCE = "https://example.org/cijfers";
