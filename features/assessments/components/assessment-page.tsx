import { Columns } from "@/components/layout/columns";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text/text-link";
import {
  assessmentPosterHref,
  crumbsBeneath,
  editAssessmentHref,
  frameworkHref,
  viewsHref,
} from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { MovementCard } from "../movement/components/movement-card";
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
      <AssessmentNotices assessment={assessment} done={done} />
      {shown ? (
        <>
          <StepForms assessment={assessment} />
          <Columns side={<VersionsCard assessment={assessment} />}>
            <AdviceCard content={shown.content} />
            <ChoiceCard shown={shown} indicators={assessment.indicators} />
            <MovementCard assessment={assessment} />
            <AnswersCard assessment={{ ...assessment, shown }} />
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
          <div className="grid gap-2">
            <p>{t("empty.text")}</p>
            <ol className="list-decimal pl-5">
              {(["official", "alderman", "council"] as const).map((who) => (
                <li key={who}>{t(`empty.steps.${who}`)}</li>
              ))}
            </ol>
            <p>
              <TextLink href={frameworkHref()}>{t("empty.framework")}</TextLink>
            </p>
          </div>
        </EmptyState>
      )}
    </>
  );
}

async function AssessmentHeader({ assessment, isDemo }: Omit<AssessmentPageProps, "done">) {
  const [t, words] = await Promise.all([getTranslator("assessments"), getTranslator("vocabulary")]);
  const { collaboration, shown } = assessment;
  const version =
    shown &&
    t("version", {
      number: shown.version.number,
      status: words(`assessment_status.${shown.version.status}`),
    });
  return (
    <PageHeader
      crumbs={crumbsBeneath(t("collaborations"), collaboration)}
      title={t("titleOf", { name: collaboration.name })}
      meta={[version, isDemo && t("demoNote")].filter(Boolean).join(" · ")}
      actions={
        <>
          <ButtonLink href={viewsHref(collaboration.slug)} variant="secondary">
            {t("views")}
          </ButtonLink>
          {shown?.version.proposedAt && (
            <ButtonLink href={assessmentPosterHref(collaboration.slug)} variant="secondary">
              {t("poster")}
            </ButtonLink>
          )}
        </>
      }
    />
  );
}
