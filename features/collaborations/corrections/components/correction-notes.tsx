import { DIRECTIONS } from "@/db/vocabulary";
import { valueText, yearOrDateText } from "@/features/collaborations/components/value-text";
import { correctionAnchor } from "@/features/hrefs";
import { getLocale, getTranslator, type Translator } from "@/lib/i18n";
import type { Locale } from "@/lib/locale";
import { anyKey } from "@/lib/message-keys";
import { formatDate, formatNumber, formatShortDate } from "@/lib/text/format";
import type { ShownCorrection, Value } from "../corrected";

interface CorrectionNotesProps {
  corrections: readonly ShownCorrection[];
  /** The id of a goal or an indicator, or the name of a card: what is shown beneath it. */
  under: string;
}

/** What was put right here: the old value struck through, by whom, when and why. */
export async function CorrectionNotes({ corrections, under }: CorrectionNotesProps) {
  const own = corrections.filter((one) => one.under === under);
  if (own.length === 0) return null;
  const t = await getTranslator("collaborations");
  const isLast = ({ rowId }: ShownCorrection, index: number) =>
    own.findLastIndex((one) => one.rowId === rowId) === index;
  return (
    <ul aria-label={t("corrections.title")} className="mt-2 grid gap-3 text-sm">
      {own.map((correction, index) => (
        <li
          key={correction.id}
          id={isLast(correction, index) ? correctionAnchor(correction.rowId) : undefined}
          className="min-w-0 border-l-4 border-line pl-3 wrap-anywhere"
        >
          <CorrectionNote correction={correction} />
        </li>
      ))}
    </ul>
  );
}

async function CorrectionNote({ correction }: { correction: ShownCorrection }) {
  const [t, vocabulary, locale] = await Promise.all([
    getTranslator("collaborations"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const { part, verb, name, isNamed, along, unit, measuredOn, changes, reason, on, by } =
    correction;
  const words = { unit, locale, t, vocabulary };
  const isStruckName = part !== "measurement" && verb === "withdrawn";
  const what = t(`corrections.${part}`);
  const when = measuredOn ? ` ${yearOrDateText(measuredOn, locale)}` : "";
  return (
    <>
      <p className="font-bold">
        {t(`corrections.${verb}`, { what: `${what}${when}` })}
        {isNamed && !isStruckName && <span lang="nl">{`: ${name}`}</span>}
      </p>
      {isStruckName &&
        [name, ...along].map((struck) => (
          <p key={struck}>
            <Struck text={struck} lang="nl" />
          </p>
        ))}
      {changes.map(({ field, old, now }) => (
        <p key={field}>
          {verb === "corrected" && `${anyKey(t)(`corrections.field.${field}`)}: `}
          <Struck text={fieldText(field, old, words)} lang={langOf(field)} />
          {verb === "corrected" && (
            <>
              {" "}
              <span aria-hidden="true">→</span>
              <span className="sr-only">{t("corrections.now")}</span>{" "}
              <ins lang={langOf(field)} className="font-bold no-underline">
                {fieldText(field, now, words)}
              </ins>
            </>
          )}
        </p>
      ))}
      <p className="text-ink-secondary">
        {t("corrections.by", { name: by, date: formatDate(on, locale) })} {t("corrections.reason")}{" "}
        <span lang="nl">{reason}</span>
      </p>
    </>
  );
}

/** Many screen readers pass over the line, so it is said as well. */
async function Struck({ text, lang }: { text: string; lang: string | undefined }) {
  const t = await getTranslator("collaborations");
  return (
    <>
      <span className="sr-only">{t("corrections.was")} </span>
      <del lang={lang} className="text-ink-secondary">
        {text}
      </del>
    </>
  );
}

type Words = { unit: string | null; locale: Locale; t: Translator; vocabulary: Translator };

const FIGURES: readonly string[] = ["value", "baseline", "target", "targetFrom", "targetTo"];
const langOf = (field: string) => (["text", "name", "unit"].includes(field) ? "nl" : undefined);

function fieldText(field: string, value: Value, { unit, locale, t, vocabulary }: Words): string {
  if (value === null || value === "") return t("corrections.empty");
  if (typeof value === "number") {
    return FIGURES.includes(field) && unit
      ? valueText(value, unit, locale)
      : formatNumber(value, locale);
  }
  if (field === "direction" && DIRECTIONS.some((one) => one === value)) {
    return vocabulary(`direction.${value}`);
  }
  if (["measuredOn", "baselineOn", "targetOn"].includes(field))
    return yearOrDateText(value, locale);
  if (field.endsWith("On")) return formatShortDate(value, locale);
  return value;
}
