import { OVERSIGHT_PACKAGES } from "@/db/vocabulary";
import type { Choice } from "@/features/assessments/content";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";
import type { FittedTexts } from "../fit";
import { PosterText } from "./poster-text";

const LINES = [
  "participants",
  "information",
  "indicators",
  "thresholds",
  "keptDecisions",
  "exitTerms",
  "evaluateOn",
] as const;
type Line = (typeof LINES)[number];

/** A line in somebody's own words is in Dutch; the others are in the reader's language. */
const WRITTEN = [
  "participants",
  "information",
  "indicators",
  "keptDecisions",
  "exitTerms",
] as const satisfies readonly Line[];
const isWritten = (line: Line): line is (typeof WRITTEN)[number] =>
  WRITTEN.some((one) => one === line);

interface PosterMandateProps {
  choice: Choice | null;
  /** Names of the indicators in the mandate. */
  indicators: readonly string[];
  fit: FittedTexts | null;
}

/** What the college gets to go by, and how closely the council watches. */
export async function PosterMandate({ choice, indicators, fit }: PosterMandateProps) {
  const [t, words, locale] = await Promise.all([
    getTranslator("poster"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const lines = LINES.flatMap((line) => {
    const text = choice ? filledIn(line, choice) : t(`mandate.${line}How`);
    return text ? [{ line, text }] : [];
  });
  const packages = choice ? [choice.oversightPackage] : OVERSIGHT_PACKAGES;
  return (
    <dl className="divide-y divide-line">
      {lines.map(({ line, text }) => (
        <div key={line} className="py-1.5 first:pt-0 print:py-0.5">
          <dt className="inline font-bold">{t(`mandate.${line}`)}: </dt>
          <dd className="inline">
            {choice && isWritten(line) ? (
              <PosterText text={text} onPaper={fit?.texts[line] ?? text} />
            ) : (
              text
            )}
          </dd>
        </div>
      ))}
      <div className="py-1.5 print:py-0.5">
        <dt className="inline font-bold">{t("mandate.oversight")}: </dt>
        <dd className="inline">
          {packages
            .map((name) => `${words(`oversight_package.${name}`)}: ${t(`package.${name}`)}`)
            .join("; ")}
          .
        </dd>
      </div>
      {fit?.isCut && (
        <div className="hidden print:block print:py-0.5">
          <dt className="sr-only">{t("mandate.cutLabel")}</dt>
          <dd className="text-ink-secondary">{t("mandate.cut")}</dd>
        </div>
      )}
    </dl>
  );

  function filledIn(line: Line, { mandate, evaluateOn }: Choice): string {
    if (line === "evaluateOn") return formatDate(evaluateOn, locale);
    if (line === "indicators") return indicators.join("; ");
    if (line !== "thresholds") return mandate[line];
    return t(mandate.anyResult ? "mandate.thresholdsSetResult" : "mandate.thresholdsSet", {
      money: mandate.moneyPercent,
      months: mandate.delayMonths,
    });
  }
}
