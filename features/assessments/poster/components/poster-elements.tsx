import { ELEMENTS, FIXATIONS } from "@/db/vocabulary";
import type { Choice } from "@/features/assessments/content";
import { getTranslator } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";

/** What is fixed, what is fixed within limits and what is free; unfilled: what can be. */
export async function PosterElements({ elements }: { elements: Choice["elements"] | null }) {
  const [t, words] = await Promise.all([getTranslator("poster"), getTranslator("vocabulary")]);
  const list = (names: readonly string[]) =>
    names.map((name) => anyKey(words)(`element.${name}`).toLowerCase()).join(", ") || "–";
  if (!elements) {
    return (
      <p>
        {t("partC.elementsHow")} {words("element.goal")}, {list(ELEMENTS.slice(1))}.
      </p>
    );
  }
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1">
      {FIXATIONS.map((fixation) => (
        <div key={fixation} className="contents">
          <dt className="font-bold">{words(`fixation.${fixation}`)}</dt>
          <dd>{list(ELEMENTS.filter((element) => elements[element] === fixation))}</dd>
        </div>
      ))}
    </dl>
  );
}
