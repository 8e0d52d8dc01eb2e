/** For unit tests: what docs/state-machines.md draws, so that a drawing that differs from the code fails. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The arrows of the diagram under a heading, as `from to verb`, in alphabetical order. */
export function drawnArrows(heading: string): string[] {
  const text = readFileSync(join(import.meta.dirname, "../docs/state-machines.md"), "utf8");
  const [, section = ""] = text.split(`## ${heading}\n`);
  const [diagram = ""] = /```mermaid[^`]*```/.exec(section) ?? [];
  return [...diagram.matchAll(/^\s*(\w+) --> (\w+): (\w+)$/gm)]
    .map(([, ...arrow]) => arrow.join(" "))
    .sort();
}
