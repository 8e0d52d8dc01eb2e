import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/tables/definition-list";
import { TextLink } from "@/components/ui/text/text-link";
import { WrittenText } from "@/components/ui/text/written-text";
import { ELEMENTS, FIXATIONS } from "@/db/vocabulary";
import type { Choice } from "@/features/assessments/content";
import { Crossings } from "@/features/assessments/movement/components/crossings";
import { assessmentHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";
import type { Crossing } from "../mandate";
import type { DecidedFrame } from "../types";
import { ReceivedSentence } from "./received-sentence";

interface FrameCardProps {
  /** Null when the council decided none. */
  frame: DecidedFrame | null;
  /** The thresholds that the report beside it crosses; of a draft as it was last saved. */
  crossings: readonly Crossing[];
}

/** What the council asked for, beside what is reported. */
export async function FrameCard({ frame, crossings }: FrameCardProps) {
  const [t, locale] = await Promise.all([getTranslator("frames"), getLocale()]);
  return (
    <Card title={t("title")}>
      <div className="grid gap-4">
        {frame?.choice && <Crossings crossings={crossings} />}
        {frame ? (
          <p className="text-sm text-ink-secondary">
            <TextLink href={assessmentHref(frame.slug)}>
              {t("decided", { date: formatDate(frame.decidedOn, locale), number: frame.number })}
            </TextLink>
          </p>
        ) : (
          <p className="text-ink-secondary">{t("none")}</p>
        )}
        {frame?.choice && <Asked frame={frame} choice={frame.choice} />}
      </div>
    </Card>
  );
}

async function Asked({ frame, choice }: { frame: DecidedFrame; choice: Choice }) {
  const [t, words, locale] = await Promise.all([
    getTranslator("frames"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const { mandate, elements, oversightPackage, evaluateOn } = choice;
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const fixations = FIXATIONS.flatMap((fixation) => {
    const named = ELEMENTS.filter((element) => elements[element] === fixation);
    const description = list.format(named.map((element) => words(`element.${element}`)));
    return named.length === 0 ? [] : [{ term: words(`fixation.${fixation}`), description }];
  });
  return (
    <DefinitionList
      items={[
        ...fixations,
        {
          term: t("hear"),
          description: (
            <>
              <p>{t(`package.${oversightPackage}`)}</p>
              {mandate.information && <WrittenText text={mandate.information} lang="nl" />}
            </>
          ),
        },
        {
          term: t("received.term"),
          description: <ReceivedSentence received={frame.received} />,
        },
        {
          term: t("thresholds"),
          description: t("threshold", {
            money: mandate.moneyPercent,
            months: mandate.delayMonths,
            result: String(mandate.anyResult),
          }),
        },
        {
          term: t("evaluate"),
          description: (
            <>
              {formatDate(evaluateOn, locale)}{" "}
              {frame.isEvaluationDue && <Badge tone="attention">{t("evaluationDue")}</Badge>}
            </>
          ),
        },
      ]}
    />
  );
}
