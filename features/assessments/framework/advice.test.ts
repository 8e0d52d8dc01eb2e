import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANSWERS, type Answer, BANDS, type Band, type TaskOutcome } from "@/db/vocabulary";
import { advise, conflictsOf, endsAtA, isProvisional, suggestedTask, type Warning } from "./advice";
import { hundredths, percentage } from "./position";
import { type Answers, ASKED_ITEMS, type AskedItem, BLOCK_ITEMS, type Block } from "./questions";

const WORDS: Record<string, Answer> = { 2: "yes", 1: "partly", 0: "no", "?": "unknown" };

/** The answers of a test vector: "2221121" for V1 to V7, and so on. M1 and M2 repeat V3 and V4. */
function answersOf(blocks: Partial<Record<Block, string>>): Answers {
  const answers: Partial<Record<AskedItem, Answer>> = {};
  for (const [block, digits] of Object.entries(blocks)) {
    [...digits].forEach((digit, at) => {
      const item = BLOCK_ITEMS[block as Block][at] as AskedItem;
      if (ASKED_ITEMS.includes(item)) answers[item] = WORDS[digit];
    });
  }
  return answers;
}

const assess = (task: TaskOutcome, blocks: Partial<Record<Block, string>>) =>
  advise({ task, need: "needed", answers: answersOf(blocks) });

const kinds = (warnings: readonly Warning[]) => warnings.map(({ kind }) => kind);

const VECTORS: {
  name: string;
  task?: TaskOutcome;
  blocks: Partial<Record<Block, string>>;
  shares: [number, number, number];
  position: number;
  computed?: Band;
  band: Band;
  style?: string;
  warnings: Warning["kind"][];
}[] = [
  {
    name: "Poptahof",
    blocks: { V: "2221121", I: "1212211", L: "1110010", S: "222", M: "2112" },
    shares: [79, 71, 29],
    position: 43,
    band: "fix",
    style: "controlling",
    warnings: [],
  },
  {
    name: "Preventieve jeugdzorg",
    task: "statutory",
    blocks: { V: "2112111", I: "2221111", L: "2111011", S: "101", M: "1221" },
    shares: [64, 71, 50],
    position: 21,
    band: "lean_fix",
    style: "executing",
    warnings: ["borderline"],
  },
  {
    name: "Duurzaam Delft Dreamteam",
    blocks: { V: "2100111", I: "0001011", L: "2212211", S: "222", M: "0001" },
    shares: [43, 21, 79],
    position: -57,
    band: "let_go",
    style: "visionary",
    warnings: [],
  },
  {
    name: "Pact tegen Armoede",
    blocks: { V: "2000210", I: "1020010", L: "2221222", S: "110", M: "0001" },
    shares: [36, 29, 93],
    position: -64,
    band: "let_go",
    style: "facilitating",
    warnings: ["borderline"],
  },
  {
    name: "unknowns",
    blocks: { V: "2?1?211", I: "2211111", L: "1110011" },
    shares: [70, 64, 36],
    position: 29,
    band: "lean_fix",
    warnings: ["provisional", "no_style"],
  },
];

describe("the advice of the test vectors", () => {
  for (const { name, task = "optional", blocks, shares, position, ...expected } of VECTORS) {
    it(name, () => {
      const advice = assess(task, blocks);
      const { V, I, L } = advice.shares;
      expect([V, I, L].map(percentage)).toEqual(shares);
      expect(advice.position && hundredths(advice.position)).toBe(position);
      expect(advice.band).toBe(expected.band);
      expect(advice.style?.style).toBe(expected.style);
      expect(kinds(advice.warnings)).toEqual(expected.warnings);
    });
  }

  it("says that S is the borderline, and which two styles it lies between", () => {
    const { style } = assess("optional", VECTORS[3]?.blocks ?? {});
    expect(style).toEqual({
      style: "facilitating",
      borderline: ["S"],
      candidates: ["facilitating", "visionary"],
    });
  });

  it("caps fixing that is not feasible, and names the weakest conditions", () => {
    const advice = assess("optional", { V: "1100110", I: "2221111", L: "0100011" });
    expect(advice.shares.V).toMatchObject({ points: 4, max: 14 });
    expect(advice.position).toEqual({ numerator: 7, denominator: 14 });
    expect([advice.computed, advice.band]).toEqual(["fix", "balance"]);
    expect(advice.warnings).toContainEqual({
      kind: "capped",
      from: "fix",
      items: ["V3", "V4", "V7"],
    });
  });

  it("does not cap fixing at exactly half of the conditions", () => {
    const advice = assess("optional", { V: "2221000", I: "2221111", L: "0100011" });
    expect(advice.shares.V).toMatchObject({ points: 7, max: 14 });
    expect([advice.computed, advice.band]).toEqual(["fix", "fix"]);
  });

  it("does not let a statutory task go", () => {
    const blocks = { V: "2111111", I: "1010101", L: "1221121" };
    const advice = assess("statutory", blocks);
    expect(advice.position && hundredths(advice.position)).toBe(-43);
    expect([advice.computed, advice.band]).toEqual(["let_go", "balance"]);
    expect(advice.warnings).toContainEqual({ kind: "floored", from: "let_go" });
    expect(advice.statutoryBand).toBeNull();
  });

  it("shows both bands of a mixed task, and asks to split it", () => {
    const advice = assess("mixed", { V: "2111111", I: "1010101", L: "1221121" });
    expect([advice.statutoryBand, advice.band]).toEqual(["balance", "let_go"]);
    expect(kinds(advice.warnings)).toContain("mixed_task");
  });

  it("compares exactly: seven tenths less three tenths is not below 0.40", () => {
    const advice = assess("optional", { V: "2222222", I: "22?1?11", L: "11?0?10" });
    expect(advice.position).toEqual({ numerator: 4, denominator: 10 });
    expect(advice.band).toBe("fix");
    expect(isProvisional(advice)).toBe(true);
  });

  it("gives no advice without an answer on letting go", () => {
    const advice = assess("optional", { V: "2222222", I: "2222222", L: "???????" });
    expect([advice.position, advice.band]).toEqual([null, null]);
    expect(kinds(advice.warnings)).toContain("no_position");
  });
});

describe("part A", () => {
  it("ends an assessment without a task or without a need", () => {
    expect(endsAtA({ task: "no_task", need: "needed" })).toBe(true);
    expect(endsAtA({ task: "optional", need: "not_needed" })).toBe(true);
    expect(endsAtA({ task: "optional", need: "needed" })).toBe(false);
    expect(endsAtA({ task: null, need: null })).toBe(false);
  });
});

describe("warnings", () => {
  it("names the items that nobody knows", () => {
    const { warnings } = assess("optional", VECTORS[4]?.blocks ?? {});
    expect(warnings[0]).toEqual({ kind: "provisional", items: ["V2", "V4"] });
  });

  it("is not provisional for being borderline", () => {
    const advice = assess("statutory", VECTORS[1]?.blocks ?? {});
    expect(kinds(advice.warnings)).toEqual(["borderline"]);
    expect(isProvisional(advice)).toBe(false);
  });

  it("compares a band and a style only when both are there", () => {
    expect(conflictsOf("fix", null)).toEqual([]);
    expect(conflictsOf(null, "controlling")).toEqual([]);
  });

  it("calls only fixing without power and letting go with a controlling style a conflict", () => {
    expect(conflictsOf("lean_fix", "visionary")).toEqual([{ kind: "fix_without_power" }]);
    expect(conflictsOf("lean_fix", "executing")).toEqual([]);
    expect(conflictsOf("balance", "visionary")).toEqual([]);
    expect(conflictsOf("let_go", "executing")).toEqual([]);
    expect(conflictsOf("lean_let_go", "controlling")).toEqual([]);
  });

  it("says that there is no cap without an answer to a condition", () => {
    const advice = assess("optional", { I: "2222222", L: "0000000" });
    expect(advice.band).toBe("fix");
    expect(kinds(advice.warnings)).toContain("no_cap");
  });

  it("is provisional as a whole when the need for a collaboration is unclear", () => {
    const advice = advise({ task: "optional", need: "unclear", answers: {} });
    expect(isProvisional(advice)).toBe(true);
  });

  it("explains fixing without power, and power left unused", () => {
    const fixing = assess("optional", {
      V: "2200222",
      I: "2222222",
      L: "0000000",
      S: "222",
      M: "0000",
    });
    expect(kinds(fixing.warnings)).toContain("fix_without_power");
    const unused = assess("optional", {
      V: "2222222",
      I: "0000000",
      L: "2222022",
      S: "222",
      M: "2222",
    });
    expect(kinds(unused.warnings)).toContain("power_unused");
  });

  const contradictions = (answers: Answers) =>
    advise({ task: "optional", need: "needed", answers }).warnings.flatMap((warning) =>
      warning.kind === "contradiction" ? [warning.items] : [],
    );

  it.each<Answers>([
    { L5: "yes", V4: "yes", I1: "yes", A1a: "no" },
    { L5: "no", V4: "no", I1: "no", A1a: "yes" },
  ])("names answers that contradict each other", (answers) => {
    expect(contradictions(answers).join(" ")).toBe("L5,V4 I1,A1a");
  });

  it.each<Answers>([
    { L5: "yes", V4: "no", I1: "yes", A1a: "yes" },
    { L5: "no", V4: "yes", I1: "no", A1a: "no" },
    { L5: "partly", V4: "yes", I1: "partly", A1a: "no" },
    { L5: "partly", V4: "no", I1: "partly", A1a: "yes" },
  ])("finds no contradiction in answers that go together", (answers) => {
    expect(contradictions(answers)).toEqual([]);
  });
});

describe("the hint for A1", () => {
  it("follows from the statutory duty, or from the absence of any ground", () => {
    expect(suggestedTask({ A1a: "yes" })).toBe("statutory");
    expect(suggestedTask({ A1a: "partly" })).toBe("mixed");
    expect(suggestedTask({ A1a: "no", A1b: "no", A1c: "no", A1d: "no" })).toBe("no_task");
    expect(suggestedTask({ A1a: "no", A1b: "yes", A1c: "no", A1d: "no" })).toBeNull();
  });
});

describe("for all answers", () => {
  const answers = fc
    .array(fc.option(fc.constantFrom(...ANSWERS), { nil: undefined }), {
      minLength: ASKED_ITEMS.length,
      maxLength: ASKED_ITEMS.length,
    })
    .map((list): Answers => Object.fromEntries(ASKED_ITEMS.map((item, at) => [item, list[at]])));
  const RAISED: Partial<Record<Answer, Answer>> = { no: "partly", partly: "yes" };
  const rank = (band: Band | null) => (band ? BANDS.indexOf(band) : null);
  const bandFor = (given: Answers) =>
    rank(advise({ task: "optional", need: "needed", answers: given }).band);

  const raising = (block: "I" | "L", isFine: (before: number, after: number) => boolean) =>
    fc.assert(
      fc.property(answers, fc.constantFrom(...BLOCK_ITEMS[block]), (given, item) => {
        const raised = given[item] && RAISED[given[item]];
        fc.pre(raised !== undefined);
        const before = bandFor(given);
        const after = bandFor({ ...given, [item]: raised });
        expect(before === null || after === null ? before === after : isFine(before, after)).toBe(
          true,
        );
      }),
    );

  it("raising an indication for fixing never moves the advice toward letting go", () =>
    raising("I", (before, after) => after <= before));

  it("raising an indication for letting go never moves the advice toward fixing", () =>
    raising("L", (before, after) => after >= before));

  it("an unknown answer never counts as no: it weighs as if the question were not there", () =>
    fc.assert(
      fc.property(answers, fc.constantFrom(...BLOCK_ITEMS.I, ...BLOCK_ITEMS.L), (given, item) => {
        const positionWith = (answer?: Answer) =>
          advise({ task: null, need: null, answers: { ...given, [item]: answer } }).position;
        expect(positionWith("unknown")).toEqual(positionWith());
      }),
    ));

  it("the position lies between -1 and +1, and a statutory task is never below balance", () =>
    fc.assert(
      fc.property(answers, (given) => {
        const advice = advise({ task: "statutory", need: "needed", answers: given });
        if (!advice.position) return;
        expect(Math.abs(hundredths(advice.position))).toBeLessThanOrEqual(100);
        expect(["fix", "lean_fix", "balance"]).toContain(advice.band);
      }),
    ));
});
