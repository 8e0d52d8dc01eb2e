import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ASSESSMENT_STATUSES } from "@/db/vocabulary";
import { RuleError } from "@/lib/errors";
import { ASSESSMENT_VERBS, can, isWritten, nextVersionAfter, transition } from "./status";

/** The arrows of the diagram in docs/state-machines.md, as `from to verb`. */
function drawnArrows(): string[] {
  const text = readFileSync(join(import.meta.dirname, "../../docs/state-machines.md"), "utf8");
  const [, section = ""] = text.split("## A version of an assessment");
  const [diagram = ""] = /```mermaid[^`]*```/.exec(section) ?? [];
  return [...diagram.matchAll(/^\s*(\w+) --> (\w+): (\w+)$/gm)]
    .map(([, ...arrow]) => arrow.join(" "))
    .sort();
}

describe("the status of a version", () => {
  it("is drawn in the documentation as it works", () => {
    const worked = ASSESSMENT_VERBS.flatMap((verb) =>
      ASSESSMENT_STATUSES.filter((status) => can(status, verb)).map(
        (status) => `${status} ${transition(status, verb)} ${verb}`,
      ),
    );
    expect(drawnArrows()).toEqual(worked.sort());
  });

  it("refuses each verb from each other status", () => {
    for (const verb of ASSESSMENT_VERBS) {
      for (const status of ASSESSMENT_STATUSES.filter((one) => !can(one, verb))) {
        expect(() => transition(status, verb)).toThrow(RuleError);
      }
    }
  });

  it("never goes back to draft: what came back or was decided goes on as a next version", () => {
    expect(ASSESSMENT_STATUSES.filter(isWritten)).toEqual(["draft", "returned"]);
    expect(ASSESSMENT_STATUSES.map(nextVersionAfter)).toEqual([
      null,
      null,
      "revision",
      null,
      "renewal",
      "renewal",
    ]);
  });
});
