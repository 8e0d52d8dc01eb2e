import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PERFORMANCES, perPerformance, RISK_LEVELS } from "@/db/vocabulary";
import { leavesIn } from "@/features/drafts/document";
import { LOCALES } from "@/lib/locale";
import { EMPTY_RECORD, WITHOUT_TARGET } from "@/test/records/filing";
import { typedReport } from "@/test/typed";
import { type DraftContent, draftFrom, emptyDraft, isFilled } from "./content";
import { REPORT } from "./document";
import { type FilingContext, freeze, readDraft } from "./freeze";

const context: FilingContext = {
  ...EMPTY_RECORD,
  indicators: [
    { ...WITHOUT_TARGET, baseline: 900, target: 1200, endTarget: 1500, endTargetOn: "2027" },
  ],
  milestones: [
    {
      id: "monitor",
      name: "Monitor gevuld",
      plannedOn: "2026-10-01",
      expectedOn: null,
      doneOn: null,
    },
  ],
  budgetedEuros: 500_000,
  commitments: [{ id: "promise", text: "Cijfers per partner", dueOn: "2026-12-31" }],
  recommendations: [{ id: "advice", number: 2, study: "Regie", text: "Werk vanuit de opgave." }],
  evidence: [{ id: "proof", title: "Monitor", sha256: "a".repeat(64) }],
};

const complete: DraftContent = {
  ...typedReport(),
  indicators: { reach: { value: "1.240", forecast: "1300,5", explanation: "" } },
  money: { spent: "340.000", forecast: "490000", explanation: "" },
};

const withScore = (
  performance: (typeof PERFORMANCES)[number],
  score: string,
  evidence: string[] = [],
) => ({
  ...complete,
  performances: {
    ...complete.performances,
    [performance]: { score, reason: "Reden", evidence },
  },
});
const issuesOf = (draft: DraftContent, other: Partial<FilingContext> = {}) =>
  freeze(draft, { ...context, ...other }).issues;
const late = { isLate: true };
const deviation = { subject: "Tijd", cause: "a", effect: "b", measure: "c", decision: "" };

describe("what a report needs to be submitted", () => {
  it("is nothing more when everything is there", () => {
    expect(issuesOf(complete)).toEqual([]);
  });

  it("is every part of an empty draft", () => {
    const paths = issuesOf(emptyDraft()).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(["period", "summary", "achieved", "done", "cost", "money.spent"]),
    );
    for (const performance of PERFORMANCES) {
      expect(paths).toContain(`performances.${performance}.score`);
      expect(paths).toContain(`performances.${performance}.reason`);
    }
    expect(paths).toContain("noDeviations");
  });

  it("is a summary of at most 150 words", () => {
    const summary = (words: number) => ({ ...complete, summary: "woord ".repeat(words) });
    expect(issuesOf(summary(150))).toEqual([]);
    expect(issuesOf(summary(151))).toEqual([
      { path: "summary", code: "too_many_words", limit: 150 },
    ]);
  });

  it("is evidence for a 4 or a 5, and it must belong to the report", () => {
    for (const score of ["4", "5"]) {
      const path = "performances.scoping.evidence";
      expect(issuesOf(withScore("scoping", score))).toMatchObject([
        { path, code: "evidence_needed" },
      ]);
      expect(issuesOf(withScore("scoping", score, ["of another report"]))).toHaveLength(1);
      expect(issuesOf(withScore("scoping", score, ["proof"]))).toEqual([]);
    }
  });

  it("is at most a 2 on accountability when it is late", () => {
    const path = "performances.accountability.score";
    expect(issuesOf(withScore("accountability", "3"), late)).toMatchObject([
      { path, code: "late_scores_at_most", limit: 2 },
    ]);
    expect(issuesOf(withScore("accountability", "2"), late)).toEqual([]);
  });

  it.each(["0", "6", "3,5", "-1", "drie", " "])("refuses the score %j", (score) => {
    expect(issuesOf(withScore("overview", score))).toMatchObject([{ code: "choose_one" }]);
  });

  it("is a figure, or a reason why there is none", () => {
    const reach = (value: string, explanation: string) => ({
      ...complete,
      indicators: { reach: { value, forecast: "", explanation } },
    });
    expect(issuesOf(reach("", ""))).toMatchObject([
      { path: "indicators.reach.explanation", code: "why_no_value" },
    ]);
    expect(issuesOf(reach("", "Pas in januari bekend."))).toEqual([]);
    expect(issuesOf(reach("veel", ""))).toMatchObject([
      { path: "indicators.reach.value", code: "not_a_number" },
    ]);
  });

  it("is whole euros, when there is a budget", () => {
    const spent = (text: string) => ({ ...complete, money: { ...complete.money, spent: text } });
    expect(issuesOf(spent("12,5"))).toMatchObject([{ code: "whole_euros" }]);
    expect(issuesOf(spent(""))).toMatchObject([{ path: "money.spent", code: "required" }]);
    expect(issuesOf(spent(""), { budgetedEuros: null })).toEqual([]);
  });

  it("is deviations, or the word that there are none, and not both", () => {
    const none = { ...complete, noDeviations: "" };
    expect(issuesOf(none)).toMatchObject([{ code: "deviations_or_none" }]);
    expect(issuesOf({ ...none, deviations: [deviation] })).toEqual([]);
    expect(issuesOf({ ...complete, deviations: [deviation] })).toMatchObject([
      { code: "deviations_and_none" },
    ]);
  });

  it("is a risk level with a reason, but not of what was frozen before it was asked", () => {
    const blank = { ...complete, riskLevel: "", riskReason: "" };
    expect(issuesOf(blank)).toEqual([
      { path: "riskLevel", code: "choose_one" },
      { path: "riskReason", code: "required" },
    ]);
    expect(issuesOf({ ...complete, riskLevel: "enormous" })).toHaveLength(1);
    const { content } = freeze(blank, context, undefined, 1);
    expect(content).not.toBeNull();
    expect(content).not.toHaveProperty("riskLevel");
    expect(content).not.toHaveProperty("riskReason");
  });

  it("names the row of a deviation as it stands in the form", () => {
    const blank = { subject: "", cause: "", effect: "", measure: "", decision: "" };
    const draft = {
      ...complete,
      noDeviations: "",
      deviations: [blank, { ...deviation, cause: "" }],
    };
    expect(issuesOf(draft)).toMatchObject([{ path: "deviations.1.cause", code: "required" }]);
  });
});

describe("what is frozen", () => {
  it("holds the figures as they were seen", () => {
    expect(freeze(complete, context).content).toMatchObject({
      indicators: [{ indicatorId: "reach", value: 1240, forecast: 1300.5, target: 1200 }],
      milestones: [{ milestoneId: "monitor", expectedOn: null, doneOn: "2026-10-07" }],
      money: { budgetedEuros: 500_000, spentEuros: 340_000, forecastEuros: 490_000 },
    });
  });
});

const text = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "1",
    "3",
    "5",
    "1.240",
    "2,6",
    "9".repeat(20),
    "2026-10-07",
    "2026-02-30",
    "on",
  ),
  fc.string({ maxLength: 30 }),
);
const record = <K extends string>(...keys: K[]): fc.Arbitrary<Record<K, string>> =>
  fc
    .dictionary(fc.constantFrom(...keys), text)
    .map(
      (some) => Object.fromEntries(keys.map((key) => [key, some[key] ?? ""])) as Record<K, string>,
    );
const anyDraft: fc.Arbitrary<DraftContent> = fc
  .record({
    texts: record(...leavesIn(REPORT), "noDeviations"),
    reach: record("value", "forecast", "explanation"),
    monitor: record("expectedOn", "doneOn"),
    money: record("spent", "forecast", "explanation"),
    performances: fc.array(
      fc.record({
        score: fc.oneof(fc.constantFrom("1", "2", "3", "4", "5"), text),
        reason: text,
        evidence: fc.subarray(["proof", "unknown"]),
      }),
      { minLength: 5, maxLength: 5 },
    ),
    deviations: fc.array(record("subject", "cause", "effect", "measure", "decision"), {
      maxLength: 3,
    }),
    commitments: fc.subarray(["promise", "unknown"]),
  })
  .map(({ texts, reach, monitor, performances, ...rest }) => ({
    ...texts,
    ...rest,
    indicators: { reach },
    milestones: { monitor },
    performances: perPerformance(
      (performance) => performances[PERFORMANCES.indexOf(performance)] as (typeof performances)[0],
    ),
  }));
/** Drafts that are near enough to complete that many of them pass. */
const likelyDraft = fc
  .tuple(anyDraft, fc.subarray(Object.keys(complete) as (keyof DraftContent)[]))
  .map(([draft, keys]) => ({
    ...complete,
    ...Object.fromEntries(keys.map((key) => [key, draft[key]])),
  }));

describe("whatever is typed", () => {
  it("a submitted version never misses a rule", () => {
    fc.assert(
      fc.property(fc.oneof(anyDraft, likelyDraft), fc.boolean(), (draft, isLate) => {
        const { content } = freeze(draft, { ...context, isLate });
        if (!content) return;
        for (const performance of PERFORMANCES) {
          const { score, reason, evidence } = content.performances[performance];
          expect([1, 2, 3, 4, 5]).toContain(score);
          expect(reason).not.toBe("");
          if (score >= 4) expect(evidence.length).toBeGreaterThan(0);
        }
        if (isLate) expect(content.performances.accountability.score).toBeLessThanOrEqual(2);
        expect(content.deviations.length > 0).toBe(draft.noDeviations === "");
        for (const { value, explanation } of content.indicators) {
          expect(value !== null || explanation !== "").toBe(true);
        }
        expect(Number.isSafeInteger(content.money.spentEuros)).toBe(true);
        expect(RISK_LEVELS).toContain(content.riskLevel);
        for (const part of [content.period, content.summary, content.achieved, content.cost]) {
          expect(part.trim()).not.toBe("");
        }
      }),
      { numRuns: 400 },
    );
  });

  it("what was frozen can be opened again and is frozen as the same", () => {
    fc.assert(
      fc.property(fc.oneof(anyDraft, likelyDraft), (draft) => {
        const { content } = freeze(draft, context);
        if (!content) return;
        for (const language of LOCALES) {
          const again = freeze(draftFrom(content, language), context, language);
          expect(again).toEqual({ content, issues: [] });
        }
      }),
      { numRuns: 400 },
    );
  });

  it("reading a draft never fails and leaves open what cannot be read", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { content } = readDraft(draft, context);
        expect(content.deviations).toHaveLength(draft.deviations.filter(isFilled).length);
        for (const { value } of content.indicators) {
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});
