import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { DefinitionList } from "@/components/ui/tables/definition-list";
import { ELEMENTS, FIXATIONS } from "@/db/vocabulary";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";
import {
  amendmentsOf,
  CHOICE_PARTS,
  type ChoicePart,
  WRITTEN_PARTS,
} from "../comparison/amendments";
import type { ReadChoice } from "../content";
import type { AssessmentDetail, NamedIndicator } from "../types";
import { type ChoiceWords, choicePartName, choicePartText } from "./choice-words";
import { fieldWords } from "./words";

interface ChoiceCardProps {
  shown: NonNullable<AssessmentDetail["shown"]>;
  indicators: readonly NamedIndicator[];
}

/** The choice of the council, or what is proposed to it; and where the two differ. */
export async function ChoiceCard({ shown, indicators }: ChoiceCardProps) {
  const [fields, frames, locale] = await Promise.all([
    fieldWords(),
    getTranslator("frames"),
    getLocale(),
  ]);
  const all: ChoiceWords = { ...fields, frames, locale, indicators };
  const { t } = fields;
  const { version, content, decision } = shown;
  const choice = decision ?? content.choice;
  if (!choice) return null;
  const decidedOn = version.councilDecidedOn;
  return (
    <Card title={t(decision ? "choice.decided" : "choice.proposed")} accent={decision !== null}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {decision && decidedOn && (
          <p>
            {t("choice.decision", {
              date: formatDate(decidedOn, locale),
              number: version.councilDecisionNumber ?? "",
            })}
          </p>
        )}
        {version.isAmended && <Amendments shown={shown} all={all} />}
        <ElementsTable choice={choice} all={all} />
        <DefinitionList
          items={OTHER_PARTS.flatMap((part) => {
            const text = choicePartText(choice, part, all);
            if (text === "") return [];
            return [
              {
                term: choicePartName(part, all),
                description: <Text text={text} lang={WRITTEN_PARTS.has(part) ? "nl" : undefined} />,
              },
            ];
          })}
        />
      </div>
    </Card>
  );
}

const OTHER_PARTS = CHOICE_PARTS.filter((part) => !part.startsWith("elements."));

const Text = ({ text, lang }: { text: string; lang: string | undefined }) => (
  <span lang={lang} className="whitespace-pre-line">
    {text}
  </span>
);

/** Per element how far the council fixes. */
function ElementsTable({ choice, all: { t, words } }: { choice: ReadChoice; all: ChoiceWords }) {
  return (
    <dl className="grid grid-cols-[minmax(0,1fr)] gap-3 sm:grid-cols-3">
      {FIXATIONS.map((fixation) => {
        const fixed = ELEMENTS.filter((element) => choice.elements[element] === fixation);
        return (
          <div key={fixation} className="rounded-md bg-wash px-3 py-2">
            <dt className="font-bold">{words(`fixation.${fixation}`)}</dt>
            {fixed.length === 0 && <dd className="text-ink-secondary">{t("choice.nothing")}</dd>}
            {fixed.map((element) => (
              <dd key={element}>{words(`element.${element}`)}</dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

/** The proposal of the college beside the decision of the council. */
function Amendments({ shown, all }: Pick<ChoiceCardProps, "shown"> & { all: ChoiceWords }) {
  const { t } = all;
  const proposed = shown.content.choice;
  const { decision } = shown;
  if (!proposed || !decision) return null;
  const inWords = (choice: ReadChoice, part: ChoicePart) => choicePartText(choice, part, all);
  // The content of a decided version is frozen: it has no holes.
  const amendments = amendmentsOf(proposed as typeof decision, decision, inWords);
  return (
    <Notice title={t("choice.amended", { count: amendments.length })}>
      <ul className="grid gap-2">
        {amendments.map(({ part, proposed, decided }) => (
          <li key={part}>
            <strong>{choicePartName(part, all)}</strong>
            <br />
            {t("choice.wasProposed")}{" "}
            <del className="whitespace-pre-line">{proposed || t("choice.nothing")}</del>
            <br />
            {t("choice.becameDecided")}{" "}
            <ins className="whitespace-pre-line">{decided || t("choice.nothing")}</ins>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
