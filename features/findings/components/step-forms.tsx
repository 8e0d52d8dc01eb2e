import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/fields/checkbox-field";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { editFindingHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { correctFindingAction, publishFindingAction } from "../actions";
import { fieldName } from "../form/field-names";
import type { FindingDetail } from "../types";

/** What the Rekenkamer can do with a finding now; nothing for others. */
export async function StepForms({ finding }: { finding: FindingDetail }) {
  const { may } = finding;
  if (may.publish) return <PublishCard finding={finding} />;
  if (may.correct) return <CorrectCard finding={finding} />;
  return null;
}

/** Publishing cannot be undone: what is missing stands here first, and a tick says that it is meant. */
async function PublishCard({ finding }: { finding: FindingDetail }) {
  const [t, words, errors] = await Promise.all([
    getTranslator("findings"),
    getTranslator("vocabulary"),
    getTranslator("errors"),
  ]);
  const { id, version, issues } = finding;
  const edit = (
    <ButtonLink href={editFindingHref(id)} variant="secondary">
      {t("steps.edit")}
    </ButtonLink>
  );
  if (issues.length > 0) {
    return (
      <Card title={t("steps.notYet")} accent id="publish">
        <div className="grid gap-3">
          <p>{t("steps.missing")}</p>
          <ul className="list-disc pl-5 text-sm">
            {issues.map(({ path, code }) => (
              <li key={path}>
                {fieldName(path, t, words)}: {errors(code)}
              </li>
            ))}
          </ul>
          <p>{edit}</p>
        </div>
      </Card>
    );
  }
  return (
    <Card title={t("steps.publish")} accent id="publish">
      <div className="grid gap-4">
        <p className="max-w-prose">{t("steps.publishText")}</p>
        <ActionForm action={publishFindingAction} id="publish" label={t("steps.publish")}>
          <HiddenFields values={{ findingId: id, revision: version.revision }} />
          <CheckboxField name="confirmed" label={t("steps.confirm")} required />
          <FormActions>
            <SubmitButton>{t("steps.publishNow")}</SubmitButton>
          </FormActions>
        </ActionForm>
        <p>{edit}</p>
      </div>
    </Card>
  );
}

async function CorrectCard({ finding }: { finding: FindingDetail }) {
  const t = await getTranslator("findings");
  return (
    <Card title={t("steps.correct")} className="print:hidden">
      <div className="grid gap-3">
        <p className="max-w-prose text-sm text-ink-secondary">{t("steps.correctText")}</p>
        <Disclosure summary={t("steps.correctOpen")}>
          <ActionForm action={correctFindingAction} id="correct" label={t("steps.correct")}>
            <HiddenFields values={{ findingId: finding.id }} />
            <TextAreaField
              name="reason"
              label={t("steps.reason")}
              hint={t("steps.reasonHint")}
              rows={3}
              lang="nl"
              required
            />
            <FormActions>
              <SubmitButton>{t("steps.correctStart")}</SubmitButton>
            </FormActions>
          </ActionForm>
        </Disclosure>
      </div>
    </Card>
  );
}
