import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PrintButton } from "@/components/ui/print-button";
import { TextLink } from "@/components/ui/text/text-link";
import { WrittenText } from "@/components/ui/text/written-text";
import { collaborationHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { Answers } from "../statements/components/answers";
import { Timeline } from "../statements/components/timeline";
import { StudyHeader } from "../studies/components/study-header";
import type { RecommendationDetail } from "../types";
import { addressedTo, getWords } from "./words";

interface Props {
  recommendation: RecommendationDetail;
  isDemo: boolean;
}

export async function RecommendationPage({ recommendation, isDemo }: Props) {
  const [all, common] = await Promise.all([getWords(), getTranslator("common")]);
  const { t, words } = all;
  const { number, text, study, addressees, gap, collaborations, performances } = recommendation;
  return (
    <>
      <StudyHeader
        title={t("recommendation", { number })}
        study={study}
        meta={
          <>
            <span>{addressedTo(addressees, all)}</span>
            {isDemo && <span>{t("demoNote")}</span>}
          </>
        }
        actions={<PrintButton>{common("print")}</PrintButton>}
      />
      {gap && (
        <Notice
          tone="attention"
          title={t(gap === "lower" ? "gap.noticeLower" : "gap.noticeUnjudged")}
        >
          <p>{t("gap.text")}</p>
        </Notice>
      )}
      <Card>
        <WrittenText text={text} lang="nl" />
        <dl className="mt-4 flex flex-wrap gap-x-10 gap-y-3 text-sm">
          <div>
            <dt className="text-ink-secondary">{t("collaborations")}</dt>
            <dd>
              {collaborations.length === 0 && t("general")}
              <ul className="flex flex-wrap gap-x-4">
                {collaborations.map(({ slug, name }) => (
                  <li key={slug}>
                    <TextLink href={collaborationHref(slug)} lang="nl">
                      {name}
                    </TextLink>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
          {performances.length > 0 && (
            <div>
              <dt className="text-ink-secondary">{t("performances")}</dt>
              <dd>{performances.map((one) => words(`performance_short.${one}`)).join(", ")}</dd>
            </div>
          )}
        </dl>
      </Card>
      <Answers recommendation={recommendation} />
      <Timeline recommendation={recommendation} />
    </>
  );
}
