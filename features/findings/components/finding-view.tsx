import { Columns } from "@/components/layout/columns";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Downloads } from "@/components/ui/tables/downloads";
import { TextLink } from "@/components/ui/text/text-link";
import { momentName } from "@/features/cycles/moment-state";
import {
  collaborationHref,
  editFindingHref,
  findingHref,
  findingsHref,
  recordHrefs,
  reportHref,
} from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDateTime } from "@/lib/text/format";
import { besideRows } from "../scores/scores";
import type { FindingDetail } from "../types";
import { AssessedCard } from "./assessed-card";
import { BesideTable } from "./beside-table";
import { FindingWords } from "./finding-words";
import { StepForms } from "./step-forms";
import { VersionsCard } from "./versions-card";

/** What a form may say, in the address of this page, that it has just done. */
export const FINDING_DONE = ["published"] as const;

interface FindingViewProps {
  finding: FindingDetail;
  done: (typeof FINDING_DONE)[number] | null;
  /** Figures about a real organisation that were invented say so. */
  isDemo: boolean;
}

/** One version of a finding: in words, in scores, and beside what the municipality and the council scored. */
export async function FindingView({ finding, done, isDemo }: FindingViewProps) {
  const t = await getTranslator("findings");
  return (
    <>
      <FindingHeader finding={finding} isDemo={isDemo} />
      {done && <Notice tone="success">{t(`done.${done}`)}</Notice>}
      <FindingNotices finding={finding} />
      <Columns
        side={
          <>
            <StepForms finding={finding} />
            <VersionsCard finding={finding} />
          </>
        }
      >
        <FindingWords texts={finding.content} />
        <BesideCard finding={finding} />
        <AssessedCard finding={finding} />
      </Columns>
    </>
  );
}

async function FindingHeader({ finding, isDemo }: Omit<FindingViewProps, "done">) {
  const [t, words, locale] = await Promise.all([
    getTranslator("findings"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const { collaboration, cycleYear, version } = finding;
  const state = version.publishedAt
    ? t("publishedAt", { when: formatDateTime(version.publishedAt, locale) })
    : words("finding_status.draft");
  return (
    <PageHeader
      crumbs={[
        { label: t("title"), href: findingsHref({ cycle: cycleYear }) },
        { label: collaboration.name, href: collaborationHref(collaboration.slug), lang: "nl" },
      ]}
      title={
        <>
          {t("one")}: <span lang="nl">{collaboration.name}</span>
        </>
      }
      meta={[
        t("cycle", { year: String(cycleYear) }),
        t("versions.number", { number: version.number }),
        state,
        isDemo && t("demoNote"),
      ]
        .filter(Boolean)
        .join(" · ")}
    />
  );
}

async function FindingNotices({ finding }: { finding: FindingDetail }) {
  const t = await getTranslator("findings");
  const { id, version, versions, publishedNumber, may } = finding;
  const isFormer = version.status === "published" && version.number !== publishedNumber;
  const hasDraft = versions[0]?.status === "draft";
  if (version.status === "draft") {
    return (
      <Notice
        title={t("notice.workingPaper")}
        action={
          may.write && (
            <ButtonLink href={editFindingHref(id)} variant="secondary">
              {t("steps.edit")}
            </ButtonLink>
          )
        }
      >
        {publishedNumber !== null && t("notice.standsUntil", { number: publishedNumber })}
      </Notice>
    );
  }
  return (
    <>
      {isFormer && publishedNumber !== null && (
        <Notice
          tone="attention"
          title={t("notice.former", { number: publishedNumber })}
          action={
            <TextLink href={findingHref(id)}>
              {t("notice.show", { number: publishedNumber })}
            </TextLink>
          }
        />
      )}
      {!isFormer && version.correctionReason && (
        <Notice title={t("notice.corrected", { number: version.number - 1 })}>
          <span lang="nl">{version.correctionReason}</span>
        </Notice>
      )}
      {hasDraft && may.write && (
        <Notice
          title={t("notice.correctionDraft")}
          action={
            <ButtonLink href={editFindingHref(id)} variant="secondary">
              {t("steps.edit")}
            </ButtonLink>
          }
        />
      )}
    </>
  );
}

async function BesideCard({ finding }: { finding: FindingDetail }) {
  const [t, words] = await Promise.all([getTranslator("findings"), getTranslator("vocabulary")]);
  const { id, version, report, scores, cycleYear } = finding;
  return (
    <Card
      title={t("beside.title")}
      id="beside"
      actions={
        version.status === "published" && (
          <Downloads hrefs={recordHrefs("findings", id, "scores", { version: version.number })} />
        )
      }
    >
      <div className="grid gap-3">
        <p className="text-sm text-ink-secondary">
          {report ? (
            <>
              {t("beside.against")}{" "}
              <TextLink href={reportHref(report.id)}>
                {momentName(report.moment, words)} {cycleYear}
              </TextLink>
              .
            </>
          ) : (
            t("beside.noReport")
          )}
        </p>
        <BesideTable
          rows={besideRows(scores, report?.self ?? null, report?.medians ?? [])}
          caption={t("beside.caption", { year: String(cycleYear) })}
        />
      </div>
    </Card>
  );
}
