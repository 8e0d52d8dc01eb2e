import type { Choice } from "@/features/assessments/content";
import { getTranslator } from "@/lib/i18n";
import { PosterText } from "./poster-text";

interface PosterFeaturesProps {
  features: Choice["features"] | null;
  /** What of each sentence fits on paper. */
  onPaper: readonly string[];
}

/** The features of the situation that decide, in the council's own sentences; unfilled: what is asked. */
export async function PosterFeatures({ features, onPaper }: PosterFeaturesProps) {
  const t = await getTranslator("poster");
  if (!features) return <p>{t("partC.featuresHow")}</p>;
  return (
    <ul className="grid gap-1 print:gap-0.5">
      {features.map(({ item, sentence }, index) => (
        <li key={item} className="flex items-baseline gap-2">
          <span className="w-8 shrink-0 font-bold text-blue">{item}</span>
          <PosterText
            text={sentence}
            onPaper={onPaper[index] ?? sentence}
            className="min-w-0 flex-1"
          />
        </li>
      ))}
    </ul>
  );
}
