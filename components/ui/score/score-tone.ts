/** Orange to blue, 1 to 5. Written out, so that the style sheet is built with them. */
const TONES = {
  1: "bg-score-1 text-on-score-dark",
  2: "bg-score-2 text-on-score-light",
  3: "bg-score-3 text-on-score-light",
  4: "bg-score-4 text-on-score-light",
  5: "bg-score-5 text-on-score-dark",
} as const;

/** The colours of a score from 1 to 5; a mean takes those of the nearest whole score; null is hatched. */
export function scoreTone(value: number | null): string {
  if (value === null) return "hatched text-ink-secondary";
  const whole = Math.min(5, Math.max(1, Math.round(value))) as keyof typeof TONES;
  return TONES[whole];
}
