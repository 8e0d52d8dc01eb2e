import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/tables/definition-list";
import { TextLink } from "@/components/ui/text/text-link";
import { assessmentHref, assessmentPosterHref, editAssessmentHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";
import { ReceivedSentence } from "../frame/components/received-sentence";
import { type ReportLine, receivedSince } from "../frame/received";
import type { AssessmentSummary } from "../types";

interface SummaryCardProps {
  slug: string;
  summary: AssessmentSummary;
  /** The reports of the collaboration, which the decision is held against. */
  reports: readonly ReportLine[];
}

/** On the page of the collaboration: what the council decided last, and what is under way. */
export async function SummaryCard({ slug, summary, reports }: SummaryCardProps) {
  const [t, frames, words, locale] = await Promise.all([
    getTranslator("assessments"),
    getTranslator("frames"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const { newest, inForce, mayWrite } = summary;
  return (
    <Card
      title={t("title")}
      actions={
        mayWrite && (
          <TextLink href={editAssessmentHref(slug)} className="text-sm">
            {t(newest ? "notice.edit" : "empty.start")}
          </TextLink>
        )
      }
    >
      <div className="grid gap-3">
        {newest ? (
          <p className="flex flex-wrap items-baseline gap-2">
            <TextLink href={assessmentHref(slug)}>{t("read")}</TextLink>
            <Badge tone={newest.status === "decided" ? "done" : "info"}>
              {words(`assessment_status.${newest.status}`)}
            </Badge>
          </p>
        ) : (
          <p className="text-ink-secondary">{t("empty.short")}</p>
        )}
        {inForce && (
          <DefinitionList
            items={[
              { term: t("summary.position"), description: position() },
              { term: t("form.names.style"), description: styles() },
              { term: t("form.names.evaluateOn"), description: day(inForce.evaluateOn) },
              { term: t("summary.decidedOn"), description: day(inForce.councilDecidedOn) },
              ...kept(),
            ]}
          />
        )}
        {(inForce || newest?.status === "proposed") && (
          <p>
            <TextLink href={assessmentPosterHref(slug)}>{t("poster")}</TextLink>
          </p>
        )}
      </div>
    </Card>
  );

  function kept() {
    const { oversightPackage = null, councilDecidedOn = null } = inForce ?? {};
    if (oversightPackage === null || councilDecidedOn === null) return [];
    const received = receivedSince(councilDecidedOn, reports);
    return [
      { term: frames("hear"), description: frames(`package.${oversightPackage}`) },
      {
        term: frames("received.term"),
        description: <ReceivedSentence received={received} />,
      },
    ];
  }
  function position() {
    if (!inForce?.band) return t("summary.noFrame");
    const band = words(`band.${inForce.band}`);
    return inForce.isProvisional ? `${band} (${t("advice.provisional")})` : band;
  }
  function styles() {
    const chosen = [inForce?.style, inForce?.secondaryStyle].flatMap((style) =>
      style ? [words(`style.${style}`)] : [],
    );
    return chosen.join(", ") || t("blank");
  }
  function day(date: string | null) {
    return date ? formatDate(date, locale) : t("blank");
  }
}
