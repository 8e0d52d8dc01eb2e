/** What stands in the way of submission, in fewer lines than there are fields: what is alike within a block is one line. Pure. */
import { ASKED_ITEMS, BLOCK_ITEMS, type Block } from "../framework/questions";
import type { FieldIssue } from "../freeze";

interface LineWords {
  /** One issue by itself. */
  single: (issue: FieldIssue) => string;
  /** Several questions of a block that lack the same. */
  lacking: (what: "answer" | "reason" | "source", block: Block, items: readonly string[]) => string;
  /** Elements for which nothing was chosen. */
  elements: (keys: readonly string[]) => string;
}

export interface IssueLine {
  /** The first field that the line is about. */
  name: string;
  message: string;
}

const BLOCKS = Object.keys(BLOCK_ITEMS) as Block[];
const ENDS: Partial<Record<Block, string>> = { A1: "task", A2: "need" };
const LACKING = { answer: "choose_one", reason: "required", source: "source_needed" } as const;

/** In the order of the form. */
export function issueLines(issues: readonly FieldIssue[], words: LineWords): IssueLine[] {
  const single = (issue: FieldIssue) => ({ name: issue.path, message: words.single(issue) });
  const ofBlocks = BLOCKS.flatMap((block) => [
    ...lackingIn(block, issues, words),
    ...issues.filter(({ path }) => path === ENDS[block]).map(single),
  ]);
  const elements = issues.filter(({ path }) => path.startsWith("elements."));
  const others = issues.filter(
    ({ path }) => !/^(answers|elements)\./.test(path) && path !== "task" && path !== "need",
  );
  const before = others.filter(({ path }) => path.startsWith("features."));
  const after = others.filter((issue) => !before.includes(issue));
  return [
    ...ofBlocks,
    ...before.map(single),
    ...(elements[0]
      ? [{ name: elements[0].path, message: words.elements(elements.map(keyOf)) }]
      : []),
    ...after.map(single),
  ];
}

const keyOf = ({ path }: FieldIssue) => path.split(".")[1] ?? "";

function lackingIn(block: Block, issues: readonly FieldIssue[], words: LineWords): IssueLine[] {
  const items = ASKED_ITEMS.filter((item) =>
    (BLOCK_ITEMS[block] as readonly string[]).includes(item),
  );
  return (["answer", "reason", "source"] as const).flatMap((what) => {
    const names = items.filter((item) =>
      issues.some(({ path, code }) => path === `answers.${item}.${what}` && code === LACKING[what]),
    );
    return names[0]
      ? [{ name: `answers.${names[0]}.${what}`, message: words.lacking(what, block, names) }]
      : [];
  });
}
