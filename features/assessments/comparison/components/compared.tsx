import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { Downloads } from "@/components/ui/tables/downloads";
import { TabLinks } from "@/components/ui/tables/tab-links";
import { answerBlocks, type ComparedBlock } from "@/features/assessments/components/answer-rows";
import { choiceRows } from "@/features/assessments/components/choice-rows";
import { adviceRows } from "@/features/assessments/framework/components/advice-rows";
import { PositionScale } from "@/features/assessments/framework/components/position-scale";
import { hundredths } from "@/features/assessments/framework/position";
import { shiftInWords } from "@/features/assessments/movement/components/shift-words";
import type { AssessmentComparison } from "@/features/assessments/types";
import { compareAssessmentsHref, recordHrefs } from "@/features/hrefs";
import { type ComparedRow, ComparisonTable } from "./comparison-table";
import { type ComparisonWords, comparisonWords } from "./comparison-words";

interface ComparedProps {
  comparison: AssessmentComparison;
  compared: NonNullable<AssessmentComparison["compared"]>;
  onlyDifferences: boolean;
}

const differing = (rows: readonly ComparedRow[]) =>
  rows.filter(({ difference }) => difference !== null);

/** What two versions say of the situation, of the choice, and question by question. */
export async function Compared({ comparison, compared, onlyDifferences }: ComparedProps) {
  const words = await comparisonWords(compared, comparison.indicators);
  const { t, choice } = words;
  const { slug } = comparison.collaboration;
  const advice = adviceRows(compared, words);
  const chosen = choiceRows(compared, words);
  const blocks = answerBlocks(compared, words);
  const count = differing([...advice, ...chosen, ...blocks.flatMap(({ rows }) => rows)]).length;
  const [from, to] = [compared.from.version, compared.to.version];
  const parts = { words, onlyDifferences };
  const address = { from: from.number, to: to.number };
  return (
    <>
      {from.frameworkVersion !== to.frameworkVersion && (
        <Notice tone="attention">
          {t("otherFramework", { from: from.frameworkVersion, to: to.frameworkVersion })}
        </Notice>
      )}
      {[from, to].some(({ status }) => status === "draft") && (
        <Notice>{choice.t("notice.draft")}</Notice>
      )}
      {from.proposedAt && to.proposedAt && (
        <Downloads hrefs={recordHrefs("assessment-versions", slug, "differences", address)} />
      )}
      <TabLinks
        label={t("show")}
        items={[
          {
            label: t("all"),
            href: compareAssessmentsHref(slug, address),
            current: !onlyDifferences,
          },
          {
            label: t("onlyDifferences"),
            href: compareAssessmentsHref(slug, { ...address, show: "differences" }),
            current: onlyDifferences,
            count,
          },
        ]}
      />
      <RowsCard title={t("advice.title")} rows={advice} {...parts}>
        <Positions compared={compared} words={words} />
      </RowsCard>
      <RowsCard title={t("choice.title")} rows={chosen} {...parts}>
        <p className="max-w-prose text-ink-secondary">{t("choice.intro")}</p>
      </RowsCard>
      <AnswersCompared blocks={blocks} {...parts} />
    </>
  );
}

interface PartProps {
  words: ComparisonWords;
  onlyDifferences: boolean;
}

interface RowsCardProps extends PartProps {
  title: string;
  rows: readonly ComparedRow[];
  children: ReactNode;
}

function RowsCard({ title, rows, words, onlyDifferences, children }: RowsCardProps) {
  const { t } = words;
  const shown = onlyDifferences ? differing(rows) : rows;
  return (
    <Card title={title} aside={<Count rows={rows} words={words} />}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {rows.length > 0 && children}
        {shown.length > 0 ? (
          <ComparisonTable caption={title} rows={shown} words={words} />
        ) : (
          <p>{t(rows.length > 0 ? "noDifference" : "empty")}</p>
        )}
      </div>
    </Card>
  );
}

const Count = ({
  rows,
  words: { t },
}: {
  rows: readonly ComparedRow[];
  words: ComparisonWords;
}) => <Badge>{t("count", { count: differing(rows).length })}</Badge>;

/** The first as an open circle, the second as a closed one, and how far they are apart. */
function Positions({
  compared: { from, to },
  words,
}: Omit<ComparedProps, "comparison" | "onlyDifferences"> & { words: ComparisonWords }) {
  const { t, advice } = words;
  const [one, other] = [from.version.position, to.version.position];
  if (!one || !other) return <p>{t("advice.noPosition")}</p>;
  return (
    <div className="grid max-w-3xl gap-2">
      <PositionScale hundredths={hundredths(other)} earlier={hundredths(one)} words={advice} />
      <p>{t("advice.reading", { shift: shiftInWords(one, other, t, advice.locale) })}</p>
    </div>
  );
}

function AnswersCompared({
  blocks,
  words,
  onlyDifferences,
}: PartProps & { blocks: ComparedBlock[] }) {
  const { t, choice } = words;
  const all = blocks.flatMap(({ rows }) => rows);
  const shown = blocks.filter(({ rows }) => !onlyDifferences || differing(rows).length > 0);
  return (
    <Card title={t("answers.title")} aside={<Count rows={all} words={words} />}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
        {shown.length === 0 && <p>{t(all.length > 0 ? "noDifference" : "empty")}</p>}
        {shown.map(({ block, rows }) => {
          const name = choice.framework(`block.${block}`);
          const count = differing(rows).length;
          return (
            <Disclosure
              key={block}
              look="boxed"
              open={count > 0}
              summary={t("answers.block", { block: name, count })}
            >
              <ComparisonTable
                caption={name}
                rows={onlyDifferences ? differing(rows) : rows}
                words={words}
              />
            </Disclosure>
          );
        })}
      </div>
    </Card>
  );
}
