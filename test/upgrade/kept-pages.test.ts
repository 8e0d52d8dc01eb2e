import { describe, expect, it } from "vitest";
import {
  change,
  differences,
  expectedPage,
  type IntendedChange,
  idleChanges,
  keptPageNames,
  linesOf,
  readIntendedChanges,
  readKeptPage,
} from "./kept-pages";

const intend = (...changes: IntendedChange["changes"]): IntendedChange[] => [
  { name: "a.json", why: "It reads better", changes },
];
const pages = new Map([
  ["raadslid-nl-reports", ["Rapportages", "12 rapportages", "Filter"]],
  ["griffier-nl-reports", ["Rapportages", "9 rapportages"]],
]);

describe("the intended changes", () => {
  it("each say something of a kept page, and why", () => {
    const kept = new Map(keptPageNames().map((page) => [page, readKeptPage(page)]));
    expect(kept.size).toBeGreaterThanOrEqual(20);
    expect(idleChanges(readIntendedChanges(), kept)).toEqual([]);
  });

  it("leave a page alone that they do not name", () => {
    const [page = ""] = keptPageNames();
    const [title = ""] = readKeptPage(page);
    const elsewhere = intend({ pages: "somewhere-else", was: [title], is: [] });
    expect(expectedPage(page, elsewhere)).toEqual(readKeptPage(page));
    const here = intend({ pages: `${page.slice(0, 5)}*`, was: [title], is: ["Something", "new"] });
    expect(expectedPage(page, here).slice(0, 2)).toEqual(["Something", "new"]);
  });
});

describe("a change", () => {
  const lines = ["one", "two", "three", "one", "two"];

  it("replaces lines that follow each other wherever they do", () => {
    expect(change(lines, { pages: "*", was: ["one", "two"], is: ["1"] })).toEqual([
      "1",
      "three",
      "1",
    ]);
  });
  it("removes lines when nothing stands there now", () => {
    expect(change(lines, { pages: "*", was: ["three"], is: [] })).toEqual([
      "one",
      "two",
      "one",
      "two",
    ]);
  });
  it("replaces words within lines", () => {
    expect(change(["10 dagen, 9 dagen"], { pages: "*", words: "dagen", by: "dgn" })).toEqual([
      "10 dgn, 9 dgn",
    ]);
  });
});

describe("an idle change", () => {
  it("is one that no page answers to", () => {
    const changes = intend({ pages: "*-reports", was: ["Filter", "Rapportages"], is: [] });
    expect(idleChanges(changes, pages)).toEqual([
      'a.json: "Filter / Rapportages" stands on no kept page named *-reports',
    ]);
  });
  it("is one that a page named in full does not answer to", () => {
    const both = ["raadslid-nl-reports", "griffier-nl-reports"];
    expect(idleChanges(intend({ pages: both, words: "Filter", by: "Zoek" }), pages)).toEqual([
      'a.json: "Filter" stands on no kept page named griffier-nl-reports',
    ]);
    expect(idleChanges(intend({ pages: "*", words: "Filter", by: "Zoek" }), pages)).toEqual([]);
  });
  it("is not one that builds on an earlier one", () => {
    const first = { pages: "*", words: "rapportages", by: "verslagen" };
    const second = { pages: "griffier-nl-reports", was: ["9 verslagen"], is: ["negen"] };
    expect(idleChanges(intend(first, second), pages)).toEqual([]);
    expect(idleChanges(intend(second, first), pages)).toHaveLength(1);
  });
  it("is one without a reason", () => {
    expect(idleChanges([{ name: "a.json", why: " ", changes: [] }], pages)).toEqual([
      "a.json gives no reason",
    ]);
  });
});

describe("a page", () => {
  it("is its title and its lines, without white space around them", () => {
    expect(linesOf("Rapportages", "  Lijst\t van\n\n \n12  ")).toEqual([
      "Rapportages",
      "Lijst van",
      "12",
    ]);
  });
  it("says when it was made, but not to the minute", () => {
    const made = "Stand van 1 december 2026 om 10:07.";
    expect(linesOf("Afba\u00adkenen", made)).toEqual([
      "Afbakenen",
      "Stand van 1 december 2026 om 10:00.",
    ]);
  });
  it("has no differences from itself", () => {
    expect(differences("page", ["a", "b"], ["a", "b"])).toBe("");
  });
  it("shows what differs line by line", () => {
    const shown = differences("page", ["a", "b", "c"], ["a", "B", "c"]);
    expect(shown).toContain("\n a\n-b\n+B\n c\n");
  });
});
