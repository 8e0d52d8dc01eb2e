import { describe, expect, it } from "vitest";
import { EMPTY_RECORD } from "@/test/records/filing";
import { emptyDraft } from "../content";
import { readDraft } from "../freeze";
import { differencesBetween } from "./differences";

const WORDING = {
  locale: "nl",
  decisionAsked: "besluit gevraagd",
  vocabulary: (key: string) => key,
} as const;
const milestone = (expectedOn: string | null) => ({
  milestoneId: "m",
  name: "Start",
  plannedOn: "2026-10-01",
  expectedOn,
  doneOn: null,
});
const read = (changes: object) => readDraft({ ...emptyDraft(), ...changes }, EMPTY_RECORD).content;

describe("two versions of a report", () => {
  it("show only the parts that differ, in the order of the report", () => {
    const from = read({ summary: "Een", risks: "Geen" });
    const to = read({ summary: "Twee", risks: "Geen", nextMoments: "Mei" });
    expect(differencesBetween(from, to, WORDING).map(({ id }) => id)).toEqual([
      "summary",
      "nextMoments",
    ]);
    expect(differencesBetween(from, from, WORDING)).toEqual([]);
  });

  it("name the level that was chosen, also beside a version of before it was asked", () => {
    const levels = (from: object, to: object) =>
      differencesBetween(read(from), read(to), WORDING).map(({ id, segments }) => [id, segments]);
    expect(levels({}, { riskLevel: "high" })).toEqual([
      ["riskLevel", [{ kind: "added", text: "risk_level.high" }]],
    ]);
    expect(levels({ riskLevel: "high" }, { riskLevel: "high" })).toEqual([]);
  });

  it("show money, figures and dates as the page of the report does", () => {
    const before = { ...read({}), milestones: [milestone(null)] };
    const after = {
      ...before,
      money: { ...before.money, spentEuros: 2_400_000 },
      milestones: [milestone("2027-03-01")],
      deviations: [{ subject: "Geld", cause: "b", effect: "c", measure: "d", decisionAsked: true }],
    };
    const added = (locale: "nl" | "en") =>
      differencesBetween(before, after, { ...WORDING, locale }).map(({ id, segments }) => [
        id,
        segments.map(({ text }) => text).join(""),
      ]);
    expect(added("nl")).toEqual([
      ["m.expectedOn", "1 maart 2027"],
      ["spent", "€\u00a02.400.000"],
      ["deviations", "Geld\nb\nc\nd\nbesluit gevraagd"],
    ]);
    expect(added("en")[1]).toEqual(["spent", "€2,400,000"]);
  });
});
