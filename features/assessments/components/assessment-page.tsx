import { Columns } from "@/components/layout/columns";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import {
  assessmentPosterHref,
  collaborationHref,
  collaborationsHref,
  editAssessmentHref,
} from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import type { AssessmentDetail } from "../types";
import { AdviceCard } from "./advice-card";
import { AnswersCard } from "./answers-card";
import { AssessmentNotices } from "./assessment-notices";
import { ChoiceCard } from "./choice-card";
import { StepForms } from "./step-forms";
import { VersionsCard } from "./versions-card";

/** What a form may say, in the address of this page, that it has just done. */
export const ASSESSMENT_DONE = [
  "submitted",
  "returned",
  "proposed",
  "decided",
  "rejected",
  "returned_by_council",
] as const;

interface AssessmentPageProps {
  assessment: AssessmentDetail;
  done: (typeof ASSESSMENT_DONE)[number] | null;
  /** Figures about a real organisation that were invented say so. */
  isDemo: boolean;
}

/** The assessment of a collaboration: what comes next, what it comes down to, what the council chose, and why. */
export async function AssessmentPage({ assessment, done, isDemo }: AssessmentPageProps) {
  const t = await getTranslator("assessments");
  const { shown } = assessment;
  return (
    <>
      <AssessmentHeader assessment={assessment} isDemo={isDemo} />
      {done && <Notice tone="success">{t(`done.${done}`)}</Notice>}
      <AssessmentNotices assessment={assessment} />
      {shown ? (
        <>
          <StepForms assessment={assessment} />
          <Columns side={<VersionsCard assessment={assessment} />}>
            <AdviceCard content={shown.content} />
            <ChoiceCard shown={shown} indicators={assessment.indicators} />
            <AnswersCard content={shown.content} />
          </Columns>
        </>
      ) : (
        <EmptyState
          title={t("empty.title")}
          action={
            assessment.may.write && (
              <ButtonLink href={editAssessmentHref(assessment.collaboration.slug)}>
                {t("empty.start")}
              </ButtonLink>
            )
          }
        >
          {t("empty.text")}
        </EmptyState>
      )}
    </>
  );
}

async function AssessmentHeader({ assessment, isDemo }: Omit<AssessmentPageProps, "done">) {
  const [t, common, words] = await Promise.all([
    getTranslator("assessments"),
    getTranslator("common"),
    getTranslator("vocabulary"),
  ]);
  const { collaboration, shown } = assessment;
  const version =
    shown &&
    t("version", {
      number: shown.version.number,
      status: words(`assessment_status.${shown.version.status}`),
    });
  return (
    <PageHeader
      eyebrow={
        <Breadcrumbs
          label={common("breadcrumbs")}
          items={[
            { label: t("collaborations"), href: collaborationsHref() },
            { label: collaboration.name, href: collaborationHref(collaboration.slug), lang: "nl" },
          ]}
        />
      }
      title={t("titleOf", { name: collaboration.name })}
      meta={[version, isDemo && t("demoNote")].filter(Boolean).join(" · ")}
      actions={
        shown?.version.proposedAt && (
          <ButtonLink href={assessmentPosterHref(collaboration.slug)} variant="secondary">
            {t("poster")}
          </ButtonLink>
        )
      }
    />
  );
}
