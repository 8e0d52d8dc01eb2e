import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text/text-link";
import { WrittenText } from "@/components/ui/text/written-text";
import { editStudyHref, studyHref } from "@/features/hrefs";
import { addressedTo, getWords } from "@/features/recommendations/components/words";
import type { StudyDetail, TextVersion } from "@/features/recommendations/types";
import { dateOf } from "@/lib/dates";
import { formatDate, formatDateTime } from "@/lib/text/format";
import type { StudySnapshot } from "../snapshot";
import { StudyHeader } from "./study-header";
import { StudyRecommendations } from "./study-recommendations";
import { StudyText } from "./study-text";

interface StudyPageProps {
  study: StudyDetail;
  /** An earlier version, as it was published. */
  earlier: { version: TextVersion; content: StudySnapshot } | null;
  isDemo: boolean;
}

export async function StudyPage({ study, earlier, isDemo }: StudyPageProps) {
  const { t, locale } = await getWords();
  const isDraft = study.status === "draft";
  return (
    <>
      <StudyHeader
        title={earlier?.content.title ?? study.title}
        lang="nl"
        meta={
          <>
            <span>{t("matrix.reported", { date: formatDate(study.reportedOn, locale) })}</span>
            {isDemo && <span>{t("demoNote")}</span>}
          </>
        }
        actions={
          study.mayKeep && (
            <ButtonLink href={editStudyHref(study.id)} variant="secondary">
              {t(`studies.${isDraft ? "edit" : "editPublished"}`)}
            </ButtonLink>
          )
        }
      />
      {isDraft && <Notice title={t("studies.draftTitle")} />}
      {earlier ? (
        <Earlier study={study} {...earlier} />
      ) : (
        <>
          <StudyText study={study} />
          <StudyRecommendations study={study} />
        </>
      )}
      {study.versions.length > 0 && <Versions study={study} />}
    </>
  );
}

async function Earlier({
  study,
  version,
  content,
}: NonNullable<StudyPageProps["earlier"]> & { study: StudyDetail }) {
  const all = await getWords();
  const { t, locale } = all;
  const { number, at } = version;
  return (
    <>
      <Notice
        tone="attention"
        title={t("studies.shown", { number, date: formatDate(dateOf(at), locale) })}
        action={<TextLink href={studyHref(study.id)}>{t("studies.current")}</TextLink>}
      />
      <StudyText study={content} />
      <Card title={t("studies.recommendations")}>
        <ol className="grid gap-5">
          {content.recommendations.map((one) => (
            <li key={one.recommendationId} className="grid gap-2">
              <h3 className="text-base">
                {t("recommendation", { number: one.number })}
                <span className="ml-2 text-sm font-normal text-ink-secondary">
                  {addressedTo(one.addressees, all)}
                </span>
              </h3>
              <WrittenText text={one.text} lang="nl" />
            </li>
          ))}
        </ol>
      </Card>
    </>
  );
}

async function Versions({ study }: { study: StudyDetail }) {
  const { t, locale } = await getWords();
  return (
    <Card title={t("studies.versions")}>
      <ol className="grid gap-4 text-sm">
        {study.versions.map(({ number, reason, by, at, snapshotSha256 }) => (
          <li key={number} className="grid gap-1">
            <p>
              <TextLink href={studyHref(study.id, { version: number })}>
                {t("studies.version", { number })}
              </TextLink>
              {number === study.number && ` (${t("studies.versionNow")})`}
            </p>
            <p lang={reason ? "nl" : undefined}>{reason ?? t("studies.firstVersion")}</p>
            <p className="text-ink-secondary">
              {t("answers.by", { name: by, date: formatDateTime(at, locale) })}
            </p>
            <p className="text-ink-secondary">
              {t("studies.hash")} <code className="block break-all text-xs">{snapshotSha256}</code>
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
