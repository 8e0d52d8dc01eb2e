import { describe, expect, it } from "vitest";
import { perPerformance } from "@/db/vocabulary";
import { type DraftAssessed, type DraftFinding, emptyDraft } from "./content";
import { freeze, readDraft } from "./freeze";

const ABOUT = {
  collaborationId: "pact",
  cycleYear: 2026,
  frameworkVersion: "test",
  correctionReason: null,
};
const LINK = { title: "Besluit", url: "https://example.org/besluit" };
const scored: DraftAssessed = { score: "3", reason: "Omdat.", evidence: [LINK] };
const complete: DraftFinding = {
  performances: perPerformance(() => scored),
  statement: "Wat gevonden is",
  norm: "De norm",
  observed: "Wat gezien is",
  conclusion: "Wat volgt",
};
const withScoping = (scoping: DraftAssessed): DraftFinding => ({
  ...complete,
  performances: { ...complete.performances, scoping },
});
const issuesOf = (draft: DraftFinding) =>
  freeze(draft, ABOUT).issues.map(({ path, code }) => `${path}: ${code}`);

describe("publishing a finding", () => {
  it("keeps what it is about beside what it says", () => {
    const { content } = freeze(complete, ABOUT);
    expect(content).toMatchObject({ ...ABOUT, statement: "Wat gevonden is" });
    expect(content?.performances.scoping).toEqual({ ...scored, score: 3 });
  });

  it("asks of an empty one a score and a reason for all five, and the finding in words", () => {
    expect(issuesOf(emptyDraft())).toHaveLength(5 * 2 + 4);
  });

  it("asks evidence for a score", () => {
    expect(issuesOf(withScoping({ ...scored, evidence: [] }))).toEqual([
      "performances.scoping.evidence.0.url: score_evidence_needed",
    ]);
  });

  it("asks a reason and no evidence for what was not assessed", () => {
    const draft = withScoping({ score: "not_assessed", reason: "Niet gekeken.", evidence: [] });
    expect(freeze(draft, ABOUT).content?.performances.scoping.score).toBeNull();
    expect(issuesOf(withScoping({ score: "not_assessed", reason: " ", evidence: [] }))).toEqual([
      "performances.scoping.reason: required",
    ]);
  });

  it("asks at least one score", () => {
    const none = { score: "not_assessed", reason: "Niet gekeken.", evidence: [] };
    expect(issuesOf({ ...complete, performances: perPerformance(() => none) })).toEqual([
      "performances.scoping.score: score_needed",
    ]);
  });

  it.each(["javascript:alert(1)", "ftp://example.org/", "example.org", "https://"])(
    "takes no link like %s",
    (url) => {
      expect(issuesOf(withScoping({ ...scored, evidence: [{ title: "Stuk", url }] }))).toEqual([
        "performances.scoping.evidence.0.url: not_a_link",
      ]);
    },
  );

  it("asks a name with each link, and leaves out rows in which nothing stands", () => {
    const evidence = [LINK, { title: " ", url: "" }, { title: "", url: LINK.url }];
    expect(issuesOf(withScoping({ ...scored, evidence }))).toEqual([
      "performances.scoping.evidence.2.title: required",
    ]);
    const { content } = readDraft(withScoping({ ...scored, evidence }));
    expect(content.performances.scoping.evidence).toHaveLength(2);
  });

  it.each(["0", "6", "3,5", "drie"])("takes no score like %s", (score) => {
    expect(issuesOf(withScoping({ ...scored, score }))).toEqual([
      "performances.scoping.score: choose_one",
    ]);
  });
});
