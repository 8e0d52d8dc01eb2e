import { TextLink } from "@/components/ui/text/text-link";
import { assessmentHref } from "@/features/hrefs";
import type { Dashboard } from "../types";
import type { Words } from "./words";

/** This many by name. */
const NAMED = 8;

/** Who has no row at this moment, because the council asks for no report. */
export function SparedNote({ spared, words: { t } }: Pick<Dashboard, "spared"> & { words: Words }) {
  if (spared.length === 0) return null;
  const rest = spared.length - NAMED;
  return (
    <div className="mt-3 text-sm text-ink-secondary">
      <p className="max-w-prose">{t("heat.spared", { count: spared.length })}</p>
      <ul className="flex flex-wrap gap-x-4">
        {spared.slice(0, NAMED).map(({ slug, name }) => (
          <li key={slug} lang="nl">
            <TextLink href={assessmentHref(slug)}>{name}</TextLink>
          </li>
        ))}
        {rest > 0 && <li>{t("heat.sparedMore", { count: rest })}</li>}
      </ul>
    </div>
  );
}
