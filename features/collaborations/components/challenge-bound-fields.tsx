import { TextAreaField } from "@/components/form/fields/text-area-field";
import { getTranslator } from "@/lib/i18n";
import { CHALLENGE_BOUNDS, type ChallengeBounds } from "../challenge-bounds";

/** What bounds the challenge. None is required: a challenge is often there before its bounds are. */
export async function ChallengeBoundFields({ bounds }: { bounds?: ChallengeBounds | undefined }) {
  const [t, vocabulary] = await Promise.all([
    getTranslator("collaborations"),
    getTranslator("vocabulary"),
  ]);
  return (
    <fieldset className="grid min-w-0 gap-5 border-l-4 border-line pl-4">
      <legend className="float-left w-full text-lg font-bold">{t("bounds")}</legend>
      <p className="max-w-prose text-ink-secondary">{t("form.boundsIntro")}</p>
      {CHALLENGE_BOUNDS.map((bound) => (
        <TextAreaField
          key={bound}
          name={bound}
          label={vocabulary(`challenge_bound.${bound}`)}
          hint={t(`form.boundHint.${bound}`)}
          defaultValue={bounds?.[bound]}
          rows={2}
          lang="nl"
        />
      ))}
    </fieldset>
  );
}
