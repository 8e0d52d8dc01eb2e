/** What is aimed at; the bench says where a figure stands, it fails nothing (see docs/testing.md). */
export type Figure = {
  name: string;
  value: number | null;
  unit: string;
  target?: { at: "least" | "most"; value: number };
};

export const verdictOf = ({ value, target }: Figure): string => {
  if (!target) return "";
  if (value === null) return "not measured";
  const met = target.at === "least" ? value >= target.value : value <= target.value;
  return met ? "met" : "MISSED";
};

export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, value, unit, target } = figure;
    const shown = value === null ? "-" : `${Number(value.toFixed(2))} ${unit}`.trim();
    const aim = target ? `at ${target.at} ${target.value}` : "";
    return [name, shown, aim, verdictOf(figure)];
  });
  const header = ["figure", "value", "target", ""];
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => (row[column] ?? "").length)),
  );
  const line = (row: string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [line(header), rule, ...rows.map(line)].join("\n");
}
