import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/fields/date-field";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { TextField } from "@/components/form/fields/text-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { getLocale, getTranslator, type Translator } from "@/lib/i18n";
import {
  decideAssessmentAction,
  proposeAssessmentAction,
  rejectAssessmentAction,
  returnAssessmentAction,
  returnByCouncilAction,
} from "../actions";
import { draftChoiceFrom, type FrozenAssessment } from "../content";
import { startNewVersionAction } from "../form/actions";
import { ChoiceFields } from "../form/components/choice-fields";
import type { AssessmentDetail } from "../types";

/** The steps this reader may take now. Each opens first and is confirmed inside, with or without scripts. */
export async function StepForms({ assessment }: { assessment: AssessmentDetail }) {
  const { may, shown, versions } = assessment;
  const isNewest = shown?.version.number === versions[0]?.number;
  if (!shown || !isNewest || !(may.propose || may.return || may.record || may.renew)) return null;
  const t = await getTranslator("assessments");
  const step = <HiddenFields values={{ assessmentId: shown.version.id }} />;
  return (
    <Card title={t("steps.title")} accent className="print:hidden">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        {may.propose && (
          <Disclosure look="boxed" open summary={t("steps.propose")}>
            <ActionForm action={proposeAssessmentAction} id="propose" label={t("steps.propose")}>
              {step}
              <p className="max-w-prose text-sm text-ink-secondary">{t("steps.proposeText")}</p>
              <DecisionFields t={t} of="college" />
              <FormActions>
                <SubmitButton>{t("steps.proposeConfirm")}</SubmitButton>
              </FormActions>
            </ActionForm>
          </Disclosure>
        )}
        {may.return && (
          <Disclosure look="boxed" summary={t("steps.return")}>
            <ActionForm action={returnAssessmentAction} id="return" label={t("steps.return")}>
              {step}
              <ReasonField t={t} hint={t("steps.returnHint")} />
              <FormActions>
                <SubmitButton variant="danger">{t("steps.returnConfirm")}</SubmitButton>
              </FormActions>
            </ActionForm>
          </Disclosure>
        )}
        {may.record && <CouncilForms assessment={assessment} shown={shown} t={t} />}
        {may.renew && (
          <ActionForm action={startNewVersionAction} id="renew" label={t("steps.renew")}>
            <HiddenFields values={{ collaborationId: assessment.collaboration.id }} />
            <p className="max-w-prose text-sm text-ink-secondary">{t("steps.renewText")}</p>
            <FormActions>
              <SubmitButton variant="secondary">{t("steps.renew")}</SubmitButton>
            </FormActions>
          </ActionForm>
        )}
      </div>
    </Card>
  );
}

interface CouncilFormsProps {
  assessment: AssessmentDetail;
  shown: NonNullable<AssessmentDetail["shown"]>;
  t: Translator<"assessments">;
}

/** What the council did with the proposal: C starts as proposed, and may be recorded otherwise. */
async function CouncilForms({ assessment, shown, t }: CouncilFormsProps) {
  const locale = await getLocale();
  const { choice } = shown.content as FrozenAssessment;
  const step = <HiddenFields values={{ assessmentId: shown.version.id }} />;
  return (
    <>
      <Disclosure look="boxed" summary={t("steps.decide")}>
        <ActionForm action={decideAssessmentAction} id="decide" label={t("steps.decide")}>
          {step}
          <p className="max-w-prose text-sm text-ink-secondary">{t("steps.decideText")}</p>
          <DecisionFields t={t} of="council" />
          {choice && (
            <ChoiceFields
              choice={draftChoiceFrom(choice, locale)}
              indicators={assessment.indicators}
            />
          )}
          <FormActions>
            <SubmitButton>{t("steps.decideConfirm")}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Disclosure>
      <Disclosure look="boxed" summary={t("steps.reject")}>
        <ActionForm action={rejectAssessmentAction} id="reject" label={t("steps.reject")}>
          {step}
          <DecisionFields t={t} of="council" />
          <ReasonField t={t} />
          <FormActions>
            <SubmitButton variant="danger">{t("steps.rejectConfirm")}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Disclosure>
      <Disclosure look="boxed" summary={t("steps.returnByCouncil")}>
        <ActionForm
          action={returnByCouncilAction}
          id="return-by-council"
          label={t("steps.returnByCouncil")}
        >
          {step}
          <ReasonField t={t} />
          <FormActions>
            <SubmitButton variant="danger">{t("steps.returnByCouncilConfirm")}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Disclosure>
    </>
  );
}

function DecisionFields({ t, of }: { t: Translator<"assessments">; of: "college" | "council" }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 sm:grid-cols-2">
      <DateField name="decidedOn" label={t(`steps.${of}Date`)} required />
      <TextField name="decisionNumber" label={t(`steps.${of}Number`)} width="medium" required />
    </div>
  );
}

function ReasonField({ t, hint }: { t: Translator<"assessments">; hint?: string }) {
  return (
    <TextAreaField
      name="reason"
      label={t("steps.reason")}
      hint={hint}
      rows={3}
      lang="nl"
      required
    />
  );
}
