import { Card } from "@/components/ui/card";
import { PrintButton } from "@/components/ui/print-button";
import { Downloads } from "@/components/ui/tables/downloads";
import { TextLink } from "@/components/ui/text/text-link";
import { WrittenText } from "@/components/ui/text/written-text";
import { recordHrefs, studyHref } from "@/features/hrefs";
import { getWords } from "@/features/recommendations/components/words";
import { StudyHeader } from "@/features/recommendations/studies/components/study-header";
import { dateOf } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";
import type { FollowUpReport } from "../content";
import { FollowUpForms } from "./follow-up-forms";
import { FollowUpItem } from "./follow-up-item";
import { FollowUpNotices } from "./follow-up-notices";

interface Props {
  report: FollowUpReport;
  isDemo: boolean;
}

/** The report as it was sent; or, for who writes it, as it would be sent today. */
export async function FollowUpPage({ report, isDemo }: Props) {
  const [{ t, locale }, common] = await Promise.all([getWords(), getTranslator("common")]);
  const { year, number, content, sent, mayCompose } = report;
  return (
    <>
      <StudyHeader
        title={t("followUp.title", { year: String(year) })}
        meta={
          <>
            <span>
              {sent
                ? t("followUp.sent", { name: sent.by, date: formatDate(dateOf(sent.at), locale) })
                : t("followUp.writing")}
            </span>
            {number > 1 && <span>{t("followUp.version", { version: number })}</span>}
            {isDemo && <span>{t("demoNote")}</span>}
          </>
        }
        actions={<PrintButton>{common("print")}</PrintButton>}
      />
      <FollowUpNotices report={report} />
      {mayCompose && <FollowUpForms report={report} />}
      {content.preamble && (
        <Card title={t("followUp.preamble")}>
          <WrittenText text={content.preamble} lang="nl" />
        </Card>
      )}
      <Counts {...report} />
      {content.studies.map(({ studyId, title, reportedOn, items }) => (
        <Card
          key={studyId}
          title={
            <TextLink href={studyHref(studyId)} lang="nl">
              {title}
            </TextLink>
          }
          aside={t("matrix.reported", { date: formatDate(reportedOn, locale) })}
        >
          <ol className="grid gap-6">
            {items.map((item) => (
              <li key={item.recommendationId} className="break-inside-avoid">
                <FollowUpItem item={item} />
              </li>
            ))}
          </ol>
        </Card>
      ))}
      {sent && (
        <p className="text-sm text-ink-secondary">
          {t("followUp.hash")}{" "}
          <code className="block break-all text-xs">{sent.snapshotSha256}</code>
        </p>
      )}
    </>
  );
}

async function Counts({ year, content, sent, replacedBy }: FollowUpReport) {
  const { counts, statedOn } = content;
  const { t, words, locale } = await getWords();
  const { total, verdicts, claimed, gaps, overdue } = counts;
  const lines = [
    [words("audit_verdict.implemented"), verdicts.implemented],
    [words("audit_verdict.largely"), verdicts.largely],
    [words("audit_verdict.partly"), verdicts.partly],
    [words("audit_verdict.not"), verdicts.not],
    [words("audit_verdict.superseded"), verdicts.superseded],
    [words("audit_verdict.not_assessed"), verdicts.not_assessed],
  ] as const;
  return (
    <Card
      title={t("followUp.counts", { total, date: formatDate(statedOn, locale) })}
      actions={
        sent &&
        replacedBy === null && (
          <Downloads hrefs={recordHrefs("follow-ups", year, "recommendations")} />
        )
      }
    >
      <div className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
        <List title={t("answers.verdict")} lines={lines} />
        <List
          title={t("followUp.beside")}
          lines={[
            [t("figures.claimed"), claimed],
            [t("figures.gaps"), gaps],
            [t("figures.overdue"), overdue],
          ]}
        />
      </div>
    </Card>
  );
}

function List({ title, lines }: { title: string; lines: readonly (readonly [string, number])[] }) {
  return (
    <div>
      <h3 className="mb-1 text-base">{title}</h3>
      <dl className="grid max-w-sm gap-y-0.5">
        {lines.map(([label, count]) => (
          <div key={label} className="flex justify-between gap-4 border-b border-line">
            <dt>{label}</dt>
            <dd className="font-bold">{count}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
