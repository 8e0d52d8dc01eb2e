import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Downloads } from "@/components/ui/tables/downloads";
import { recordHrefs } from "@/features/hrefs";
import type { ReadAssessment } from "../content";
import type { FieldWords } from "../form/field-names";
import { ASKED_ITEMS, type AskedItem, BLOCK_ITEMS, type Block } from "../framework/questions";
import type { AssessmentDetail } from "../types";
import { fieldWords } from "./words";

interface AnswersCardProps {
  assessment: Pick<AssessmentDetail, "collaboration"> & {
    shown: NonNullable<AssessmentDetail["shown"]>;
  };
}

/** The answers with their reasons and sources, block by block. */
export async function AnswersCard({ assessment: { collaboration, shown } }: AnswersCardProps) {
  const { version, content } = shown;
  const words = await fieldWords();
  const blocks = (Object.keys(BLOCK_ITEMS) as Block[]).map((block) => ({
    block,
    items: ASKED_ITEMS.filter(
      (item) =>
        (BLOCK_ITEMS[block] as readonly string[]).includes(item) &&
        content.answers[item] !== undefined,
    ),
  }));
  return (
    <Card
      title={words.t("answers.title")}
      actions={
        version.proposedAt && (
          <Downloads
            hrefs={recordHrefs("assessments", collaboration.slug, "answers", {
              version: version.number,
            })}
          />
        )
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
        {blocks
          .filter(({ items }) => items.length > 0)
          .map(({ block, items }) => (
            <Disclosure key={block} look="boxed" summary={words.framework(`block.${block}`)}>
              <BlockAnswers items={items} content={content} words={words} />
            </Disclosure>
          ))}
      </div>
    </Card>
  );
}

interface BlockAnswersProps {
  items: readonly AskedItem[];
  content: ReadAssessment;
  words: FieldWords;
}

function BlockAnswers({ items, content, words: { t, framework, words } }: BlockAnswersProps) {
  return (
    <ul className="grid gap-4">
      {items.map((item) => {
        const { answer = "", reason = "", source = "" } = content.answers[item] ?? {};
        return (
          <li key={item} className="grid gap-1">
            <p>
              <strong>{item}.</strong> {framework(`item.${item}`)}{" "}
              <Badge tone="info">{answer ? words(`answer.${answer}`) : t("blank")}</Badge>
            </p>
            {reason && (
              <p lang="nl" className="max-w-prose text-ink-secondary">
                {reason}
              </p>
            )}
            {source && (
              <p className="max-w-prose text-sm text-ink-secondary">
                {t("answers.source")} <span lang="nl">{source}</span>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
