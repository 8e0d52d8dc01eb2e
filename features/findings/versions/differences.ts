/** Two versions of a finding word by word, part by part. Pure. */
import { PERFORMANCES, type Performance } from "@/db/vocabulary";
import type { Words } from "@/lib/message-keys";
import { type Segment, segmentsOf } from "@/lib/text/word-differences";
import type { ReadFinding } from "../content";
import { FINDING_TEXTS, type FindingTexts } from "../document";

/** What a part is about: the interface finds words for it. */
export type PartLabel =
  | { kind: "text"; key: keyof FindingTexts }
  | { kind: "performance"; key: "score" | "reason" | "evidence"; performance: Performance };

export interface PartDifference {
  id: string;
  label: PartLabel;
  segments: Segment[];
}

interface Part {
  id: string;
  label: PartLabel;
  text: string;
}

/** The parts in which two versions differ, in the order of the page. */
export function differencesBetween(from: ReadFinding, to: ReadFinding): PartDifference[] {
  const before = partsOf(from);
  return partsOf(to).flatMap(({ id, label, text }, index) => {
    const old = before[index]?.text ?? "";
    return old === text ? [] : [{ id, label, segments: segmentsOf(old, text) }];
  });
}

function partsOf({ performances, ...texts }: ReadFinding): Part[] {
  return [
    ...FINDING_TEXTS.map((key) => ({
      id: key,
      label: { kind: "text", key } as const,
      text: texts[key],
    })),
    ...PERFORMANCES.flatMap((performance) => {
      const { score, reason, evidence, files = [] } = performances[performance];
      const part = (key: "score" | "reason" | "evidence", text: string) => ({
        id: `${performance}.${key}`,
        label: { kind: "performance", key, performance } as const,
        text,
      });
      return [
        part("score", score === null ? "–" : String(score)),
        part("reason", reason),
        part(
          "evidence",
          [
            ...evidence.map(({ title, url }) => `${title} ${url}`),
            ...files.map(({ title, sha256 }) => `${title} (${sha256.slice(0, 16)})`),
          ].join("\n"),
        ),
      ];
    }),
  ];
}

/** @param t words of messages/<locale>/findings.json */
export function partName(
  label: PartLabel,
  t: Words<"findings">,
  vocabulary: Words<"vocabulary">,
): string {
  if (label.kind === "text") return t(`texts.${label.key}`);
  const name = vocabulary(`performance_short.${label.performance}`);
  return `${name}, ${t(`versions.parts.${label.key}`)}`;
}
