import { Badge } from "@/components/ui/badge";
import { type ComparedRow, Marked } from "../comparison/components/comparison-table";
import type { ComparisonWords } from "../comparison/components/comparison-words";
import { type ComparedAnswer, compareAnswers } from "../comparison/differences";
import { BLOCK_ITEMS, type Block } from "../framework/questions";
import type { AssessmentComparison } from "../types";

export interface ComparedBlock {
  block: Block;
  rows: ComparedRow[];
}

/** Every answer with its reason and its source, block by block. */
export function answerBlocks(
  { from, to }: NonNullable<AssessmentComparison["compared"]>,
  words: ComparisonWords,
): ComparedBlock[] {
  const answers = compareAnswers(from.content.answers, to.content.answers);
  return (Object.keys(BLOCK_ITEMS) as Block[])
    .map((block) => ({
      block,
      rows: answers
        .filter(({ item }) => (BLOCK_ITEMS[block] as readonly string[]).includes(item))
        .map((answer) => answerRow(answer, words)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function answerRow(compared: ComparedAnswer, words: ComparisonWords): ComparedRow {
  const { item, differs } = compared;
  const { t, choice, advice } = words;
  const parts = differs.map((part) => choice.t(`form.names.${part}`));
  const list = new Intl.ListFormat(advice.locale, { type: "conjunction" }).format(parts);
  return {
    key: item,
    name: (
      <span className="font-normal">
        <strong>{item}.</strong> {choice.framework(`item.${item}`)}
      </span>
    ),
    from: <AnswerSide compared={compared} side="from" words={words} />,
    to: <AnswerSide compared={compared} side="to" words={words} />,
    difference: differs.length > 0 ? t("differences.parts", { parts: list }) : null,
  };
}

interface AnswerSideProps {
  compared: ComparedAnswer;
  side: "from" | "to";
  words: ComparisonWords;
}

function AnswerSide({ compared: { from, to, differs }, side, words }: AnswerSideProps) {
  const { t, choice } = words;
  const answer = { from, to }[side];
  if (!answer) return <span className="text-ink-secondary">{t("nothing")}</span>;
  const both = (part: "reason" | "source") => ({
    from: from?.[part] ?? "",
    to: to?.[part] ?? "",
    side,
    words,
    lang: "nl",
  });
  return (
    <div className="grid gap-1">
      <Badge tone={differs.includes("answer") ? "info" : "neutral"}>
        {answer.answer ? choice.words(`answer.${answer.answer}`) : choice.t("blank")}
      </Badge>
      {answer.reason && <Marked {...both("reason")} />}
      {answer.source && (
        <div className="text-sm text-ink-secondary">
          {choice.t("answers.source")} <Marked {...both("source")} />
        </div>
      )}
    </div>
  );
}
