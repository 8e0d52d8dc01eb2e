/** For unit tests: what docs/state-machines.md draws, so that a drawing that differs from the code fails. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Diagram {
  heading: string;
  /** The verbs of all its arrows, those out of nothing too. */
  arrows: readonly { from: string; to: string; verb: string }[];
  /** By its verb, what the log calls it: the sentence "In the log ..." under the diagram. */
  events: ReadonlyMap<string, readonly string[]>;
}

export function readDiagrams(): Diagram[] {
  const text = readFileSync(join(import.meta.dirname, "../docs/state-machines.md"), "utf8");
  const [, ...sections] = text.split(/^## /m);
  return sections.map((section) => {
    const [diagram = ""] = /```mermaid[^`]*```/.exec(section) ?? [];
    const [log = ""] = /^In the log [^.]*\./m.exec(section) ?? [];
    return {
      heading: section.slice(0, section.indexOf("\n")),
      arrows: [...diagram.matchAll(/^\s*(\w+|\[\*\]) --> (\w+): (\w+)$/gm)].map(
        ([, from = "", to = "", verb = ""]) => ({ from, to, verb }),
      ),
      events: new Map(
        [...log.matchAll(/(\w+)\s+is\s+((?:`\w+`(?:,\s+|\s+or\s+)?)+)/g)].map(
          ([, verb = "", names = ""]) => [verb, names.match(/\w+(?=`)/g) ?? []],
        ),
      ),
    };
  });
}

/** The arrows of the diagram under a heading, as `from to verb`, in alphabetical order. */
export function drawnArrows(heading: string): string[] {
  const arrows = readDiagrams().find((diagram) => diagram.heading === heading)?.arrows ?? [];
  return arrows
    .filter(({ from }) => from !== "[*]")
    .map(({ from, to, verb }) => `${from} ${to} ${verb}`)
    .sort();
}
