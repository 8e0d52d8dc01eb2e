import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/tables/definition-list";
import { LINK } from "@/components/ui/text/text-link";
import { samplePopulationHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDateTime, formatNumber } from "@/lib/text/format";
import type { SampleDetail } from "../types";

/** All it takes to draw again, and whether that gives the same today. */
export async function DrawFacts({ sample }: { sample: SampleDetail }) {
  const [t, locale] = await Promise.all([getTranslator("samples"), getLocale()]);
  const { id, seed, size, populationSize, populationSha256, drawnAt, drawnBy, repeats } = sample;
  const code = (text: string) => <code className="break-all text-sm">{text}</code>;
  return (
    <Card title={t("facts.title")} id="draw">
      <div className="grid gap-3">
        <DefinitionList
          items={[
            { term: t("facts.seed"), description: code(seed) },
            { term: t("facts.size"), description: formatNumber(size, locale) },
            { term: t("facts.population"), description: formatNumber(populationSize, locale) },
            { term: t("facts.hash"), description: code(populationSha256) },
            {
              term: t("facts.drawn"),
              description: t("facts.drawnBy", {
                when: formatDateTime(drawnAt, locale),
                name: drawnBy,
              }),
            },
            {
              term: t("facts.again"),
              description: (
                <Badge tone={repeats ? "done" : "attention"}>
                  {t(repeats ? "facts.same" : "facts.different")}
                </Badge>
              ),
            },
          ]}
        />
        <p className="max-w-prose text-sm text-ink-secondary">{t("facts.how")}</p>
        <p>
          <a href={samplePopulationHref(id)} className={LINK}>
            {t("facts.file")}
          </a>
        </p>
      </div>
    </Card>
  );
}
