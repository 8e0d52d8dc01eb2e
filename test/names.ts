/** More than 500 Dutch names, of people and of organisations, with accents, ij, prefixes, hyphens and apostrophes: for tests. */
const FIRST = [
  "Ábel",
  "Anaïs",
  "Börje",
  "Chloë",
  "IJsbrand",
  "Ilse",
  "Jan-Piet",
  "Óscar",
  "Zoë",
  "zoe",
];
const PREFIXES = ["", "de ", "De ", "van ", "van den ", "van 't ", "’s-"];
const LAST = [
  "Bakker",
  "Bàkker",
  "IJzer",
  "Ĳzer",
  "Oôstén",
  "Smit-Jansen",
  "Smit Jansen",
  "Ysbrandts",
  "Çelik",
  "Łukasz",
];
const ORGANISATIONS = ["Stichting", "Coöperatie", "COÖPERATIE", "Gemeente", "Vereniging"];
const PLACES = [
  "Delft",
  "Den Haag",
  "'s-Gravenhage",
  "’s-Hertogenbosch",
  "IJmuiden",
  "Één",
  "Curaçao",
  "Oude-Tonge",
  "Delft 2",
  "Delft-West",
];

export function dutchNames(): string[] {
  const people = FIRST.flatMap((first) =>
    PREFIXES.flatMap((prefix) => LAST.map((last) => `${first} ${prefix}${last}`)),
  );
  const others = ORGANISATIONS.flatMap((kind) => PLACES.map((place) => `${kind} ${place}`));
  return [...people, ...others].map((name, nth) => (nth % 5 === 0 ? name.normalize("NFD") : name));
}
