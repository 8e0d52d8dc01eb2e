/** What the answers of an assessment amount to, with each warning and the items it rests on. */
import type { Band, DirectingStyle, NeedOutcome, TaskOutcome } from "@/db/vocabulary";
import { bandOf, type Fraction, positionOf, type Share, shareOf } from "./position";
import { type Answers, answerTo, BLOCK_ITEMS, type Item } from "./questions";
import { hasPower, type StyleAdvice, styleOf } from "./style";

export type ScoredBlock = "V" | "I" | "L" | "S" | "M";
const SCORED_BLOCKS: readonly ScoredBlock[] = ["V", "I", "L", "S", "M"];

export interface Assessed {
  /** A1 and A2: outcomes that the assessor chooses. */
  task: TaskOutcome | null;
  need: NeedOutcome | null;
  answers: Answers;
}

export interface Advice {
  shares: Record<ScoredBlock, Share>;
  position: Fraction | null;
  /** By the position alone. */
  computed: Band | null;
  /** After cap and floor; of a mixed task the free part. */
  band: Band | null;
  /** Of a mixed task, the part that is a duty: never below balance. */
  statutoryBand: Band | null;
  style: StyleAdvice | null;
  warnings: readonly Warning[];
}

export type Warning =
  /** Fixing is advised by the indications and not feasible; `items` are the weakest conditions. */
  | { kind: "capped"; from: Band; items: readonly Item[] }
  | { kind: "floored"; from: Band }
  | { kind: "mixed_task" }
  | { kind: "no_cap" }
  | { kind: "no_position" }
  | { kind: "no_style" }
  | { kind: "provisional"; items: readonly Item[] }
  | { kind: "need_unclear" }
  | { kind: "borderline"; candidates: readonly DirectingStyle[] }
  | { kind: "fix_without_power" }
  | { kind: "power_unused" }
  | { kind: "contradiction"; items: readonly Item[] };

/** No task, or no need to collaborate: the assessment ends at A, and B and C stay closed. */
export const endsAtA = ({ task, need }: Pick<Assessed, "task" | "need">): boolean =>
  task === "no_task" || need === "not_needed";

/** What the answers to A1a-A1d suggest for A1; null when nothing. A hint, never a choice. */
export function suggestedTask(answers: Answers): TaskOutcome | null {
  if (answers.A1a === "yes") return "statutory";
  if (answers.A1a === "partly") return "mixed";
  const grounds = [answers.A1a, answers.A1b, answers.A1c, answers.A1d];
  return grounds.every((answer) => answer === "no") ? "no_task" : null;
}

export function advise({ task, need, answers }: Assessed): Advice {
  const shares = Object.fromEntries(
    SCORED_BLOCKS.map((block) => [block, shareOf(block, answers)]),
  ) as Record<ScoredBlock, Share>;
  const position = positionOf(shares.I, shares.L);
  const computed = position && bandOf(position);
  const capped = computed && cap(computed, shares.V);
  const floored = capped && floor(capped);
  const band = task === "statutory" ? floored : capped;
  const style = styleOf(shares.S, shares.M);
  const unknown = SCORED_BLOCKS.filter((block) => shares[block].isProvisional);
  const warnings: (Warning | false | null)[] = [
    need === "unclear" && { kind: "need_unclear" },
    unknown.length > 0 && {
      kind: "provisional",
      items: unknown.flatMap((block) => shares[block].unknown),
    },
    !position && { kind: "no_position" },
    shares.V.max === 0 && { kind: "no_cap" },
    computed !== capped &&
      computed && { kind: "capped", from: computed, items: weakestConditions(answers) },
    task === "statutory" && capped !== floored && capped && { kind: "floored", from: capped },
    task === "mixed" && { kind: "mixed_task" },
    !style && { kind: "no_style" },
    style !== null &&
      style.borderline.length > 0 && { kind: "borderline", candidates: style.candidates },
    ...conflictsOf(band, style?.style ?? null),
    ...contradictionsIn(answers),
  ];
  return {
    shares,
    position,
    computed,
    band,
    statutoryBand: task === "mixed" ? floored : null,
    style,
    warnings: warnings.filter((warning) => !!warning),
  };
}

/** Part of the advice rests on what nobody knows. */
export const isProvisional = ({ warnings }: Advice): boolean =>
  warnings.some(({ kind }) => kind === "provisional" || kind === "need_unclear");

/** To explain, not to forbid; for a band and a style that were advised as well as for ones that were chosen. */
export function conflictsOf(band: Band | null, style: DirectingStyle | null): Warning[] {
  if (!band || !style) return [];
  if ((band === "fix" || band === "lean_fix") && !hasPower(style)) {
    return [{ kind: "fix_without_power" }];
  }
  return band === "let_go" && style === "controlling" ? [{ kind: "power_unused" }] : [];
}

/** Fixing without at least half of the conditions is advised as balance. */
function cap(band: Band, { points, max }: Share): Band {
  const isFixing = band === "fix" || band === "lean_fix";
  return isFixing && 2 * points < max ? "balance" : band;
}

/** A statutory task is not let go. */
const floor = (band: Band): Band =>
  band === "let_go" || band === "lean_let_go" ? "balance" : band;

/** With less than half of the points there is always a no. */
const weakestConditions = (answers: Answers): Item[] =>
  BLOCK_ITEMS.V.filter((item) => answerTo(item, answers) === "no");

/** Few means (L5) beside leverage (V4), and staying responsible (I1) without a duty (A1a), or the other way round. */
function contradictionsIn({ L5, V4, I1, A1a }: Answers): Warning[] {
  const found: Warning[] = [];
  if ((L5 === "yes" && V4 === "yes") || (L5 === "no" && V4 === "no")) {
    found.push({ kind: "contradiction", items: ["L5", "V4"] });
  }
  if ((I1 === "yes" && A1a === "no") || (I1 === "no" && A1a === "yes")) {
    found.push({ kind: "contradiction", items: ["I1", "A1a"] });
  }
  return found;
}
