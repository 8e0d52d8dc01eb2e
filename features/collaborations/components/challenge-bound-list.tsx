import { DefinitionList } from "@/components/ui/tables/definition-list";
import { WrittenText } from "@/components/ui/text/written-text";
import { getTranslator } from "@/lib/i18n";
import {
  CHALLENGE_BOUNDS,
  type ChallengeBound,
  type ChallengeBounds,
  isUnbounded,
} from "../challenge-bounds";

/** What bounds the challenge; what nobody said yet is named as well. */
export async function ChallengeBoundList({ bounds }: { bounds: ChallengeBounds }) {
  const [t, vocabulary] = await Promise.all([
    getTranslator("collaborations"),
    getTranslator("vocabulary"),
  ]);
  if (isUnbounded(bounds)) return <p className="text-ink-secondary">{t("unbounded")}</p>;
  const described = (bound: ChallengeBound) => {
    const text = bounds[bound];
    if (text === null) return <span className="text-ink-secondary">{t("boundMissing")}</span>;
    return <WrittenText text={text} lang="nl" />;
  };
  const items = CHALLENGE_BOUNDS.map((bound) => ({
    term: vocabulary(`challenge_bound.${bound}`),
    description: described(bound),
  }));
  return (
    <div className="max-w-4xl">
      <DefinitionList items={items} />
    </div>
  );
}
