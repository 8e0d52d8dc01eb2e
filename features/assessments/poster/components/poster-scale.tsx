import { type Advice, isProvisional } from "@/features/assessments/framework/advice";
import { ScaleBar } from "@/features/assessments/framework/components/scale-bar";
import { hundredths } from "@/features/assessments/framework/position";
import { signedNumber } from "@/features/assessments/framework/signed-number";
import { getLocale, getTranslator } from "@/lib/i18n";

interface PosterScaleProps {
  advice: Advice | null;
  /** The assessment ended at part A. */
  isClosed: boolean;
}

/** Where the collaboration stands, in a drawing and in words. Without answers: the scale itself, and how it is read. */
export async function PosterScale({ advice, isClosed }: PosterScaleProps) {
  const t = await getTranslator("poster");
  const position = advice?.position ? hundredths(advice.position) : null;
  return (
    <div className="mt-1 border-t border-line pt-3 print:pt-1">
      <h3 className="text-base">{t("scale.title")}</h3>
      <ScaleBar hundredths={position} />
      <p className="mt-1 flex justify-between gap-2 text-sm text-ink-secondary">
        <span>{t("scale.fix")} +1</span>
        <span>{t("scale.balance")}</span>
        <span>−1 {t("scale.letGo")}</span>
      </p>
      {advice ? <Reading advice={advice} /> : <Rules isClosed={isClosed} />}
    </div>
  );
}

async function Reading({ advice }: { advice: Advice }) {
  const [t, words, locale] = await Promise.all([
    getTranslator("poster"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const { shares, position, band, statutoryBand, warnings } = advice;
  if (!position || !band) return <p className="mt-2">{t("scale.none")}</p>;
  const bandWord = (of: typeof band) => words(`band.${of}`).toLowerCase();
  return (
    <div className="mt-2 grid gap-1 text-[0.9375rem] print:mt-1">
      <p>
        <strong>{words(`band.${band}`)}</strong>
        {isProvisional(advice) && ` (${t("scale.provisional")})`} ·{" "}
        {t("scale.sum", {
          fix: `${shares.I.points}/${shares.I.max}`,
          letGo: `${shares.L.points}/${shares.L.max}`,
          position: signedNumber(hundredths(position), locale),
        })}
      </p>
      {warnings.map((warning) =>
        warning.kind === "capped" || warning.kind === "floored" ? (
          <p key={warning.kind}>{t(`scale.${warning.kind}`, { band: bandWord(warning.from) })}</p>
        ) : null,
      )}
      {statutoryBand && <p>{t("scale.mixed", { band: bandWord(statutoryBand) })}</p>}
    </div>
  );
}

async function Rules({ isClosed }: { isClosed: boolean }) {
  const t = await getTranslator("poster");
  if (isClosed) return <p className="mt-2">{t("scale.closed")}</p>;
  return (
    <p className="mt-2 hidden text-sm text-ink-secondary print:mt-0 print:block print:leading-tight">
      {t("scale.cap")}
    </p>
  );
}
