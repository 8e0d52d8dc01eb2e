/** For unit tests: what docs/state-machines.md draws, so that a drawing that differs from the code fails. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { RuleError } from "@/lib/errors";

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

/**
 * What the code does, as the diagrams write it. A verb that does not fit is refused with the code `refusal`, and `can` says so
 * beforehand.
 */
export function workedArrows<Status extends string, Verb extends string>(
  statuses: readonly Status[],
  verbs: readonly Verb[],
  transition: (from: Status, verb: Verb) => Status,
  { can, refusal }: { can?: (from: Status, verb: Verb) => boolean; refusal?: RuleError["code"] },
): string[] {
  const arrow = (from: Status, verb: Verb) => {
    try {
      return [`${from} ${transition(from, verb)} ${verb}`];
    } catch (error) {
      if (refusal) expect(error).toEqual(new RuleError(refusal));
      return [];
    }
  };
  const all = statuses.flatMap((from) => verbs.map((verb) => ({ from, verb })));
  return all
    .flatMap(({ from, verb }) => {
      const worked = arrow(from, verb);
      if (can) expect(can(from, verb), `${verb} from ${from}`).toBe(worked.length > 0);
      return worked;
    })
    .sort();
}
