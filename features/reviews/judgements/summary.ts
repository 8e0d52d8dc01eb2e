/** What the judgements of a council say together. */
import type { Scores } from "@/db/vocabulary";
import {
  COURSES,
  type Course,
  type Element,
  PERFORMANCES,
  type Performance,
  SIGHTS,
  type Sight,
} from "@/db/vocabulary";

export type JudgedScores = {
  sight: Sight;
  course: Course;
  element: Element | null;
  scores: Scores;
};

export type PerformanceMedian = {
  performance: Performance;
  /** Null while nobody scored it. */
  median: number | null;
  /** How many members scored it: a median is never shown without it. */
  count: number;
};

export type JudgementSummary = {
  count: number;
  councilSize: number;
  sights: Record<Sight, number>;
  courses: Record<Course, number>;
  /** The elements named with `fix_more` and `let_go_more`, the most named first. */
  elements: { course: Course; element: Element; count: number }[];
  medians: PerformanceMedian[];
};

/** The middle value, or the mean of the two in the middle; null of nothing. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Over the judgements that stand: one per member, superseded ones left out. */
export function summariseJudgements(
  judgements: readonly JudgedScores[],
  councilSize: number,
): JudgementSummary {
  return {
    count: judgements.length,
    councilSize,
    sights: countEach(SIGHTS, judgements, ({ sight }) => sight),
    courses: countEach(COURSES, judgements, ({ course }) => course),
    elements: countElements(judgements),
    medians: PERFORMANCES.map((performance) => {
      const given = judgements
        .map(({ scores }) => scores[performance])
        .filter((score) => score !== null);
      return { performance, median: median(given), count: given.length };
    }),
  };
}

function countEach<W extends string, J>(words: readonly W[], all: readonly J[], of: (one: J) => W) {
  return Object.fromEntries(
    words.map((word) => [word, all.filter((one) => of(one) === word).length]),
  ) as Record<W, number>;
}

function countElements(judgements: readonly JudgedScores[]) {
  const counts = new Map<string, { course: Course; element: Element; count: number }>();
  for (const { course, element } of judgements) {
    if (element === null) continue;
    const key = `${course}/${element}`;
    const entry = counts.get(key) ?? { course, element, count: 0 };
    counts.set(key, { ...entry, count: entry.count + 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count);
}
