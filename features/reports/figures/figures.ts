/** A target as it reads: one figure, or the bounds of a range. Null when there is none. */
export function rangeText(
  { value, from, to }: { value: number | null; from: number | null; to: number | null },
  format: (value: number) => string,
): string | null {
  if (from !== null && to !== null) return `${format(from)} – ${format(to)}`;
  if (from !== null) return `≥ ${format(from)}`;
  if (to !== null) return `≤ ${format(to)}`;
  return value === null ? null : format(value);
}
