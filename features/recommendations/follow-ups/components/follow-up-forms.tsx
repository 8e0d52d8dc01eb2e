import { ActionForm } from "@/components/form/action-form";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { getWords } from "@/features/recommendations/components/words";
import { saveFollowUpAction, sendFollowUpAction } from "../actions";
import type { FollowUpReport } from "../content";

interface Props {
  report: FollowUpReport;
}

/** For the alderman: the preamble, and sending once there is one. What was sent is corrected by a next version. */
export async function FollowUpForms({ report }: Props) {
  const { t } = await getWords();
  const { year, revision, number, sent } = report;
  if (sent) {
    return (
      <div className="print:hidden">
        <Disclosure summary={t("followUp.correct")} look="boxed">
          <p className="mb-4 max-w-prose text-ink-secondary">{t("followUp.correctHint")}</p>
          <PreambleForm report={report} label={t("followUp.correct")} isCorrection />
        </Disclosure>
      </div>
    );
  }
  return (
    <div className="print:hidden">
      <Card title={t("followUp.write")}>
        <div className="grid gap-6">
          <PreambleForm report={report} label={t("followUp.write")} isCorrection={number > 1} />
          {revision > 0 && (
            <ActionForm action={sendFollowUpAction} id="send" label={t("followUp.send")}>
              <HiddenFields values={{ year, revision }} />
              <p className="max-w-prose text-ink-secondary">{t("followUp.sendHint")}</p>
              <FormActions>
                <SubmitButton>{t("followUp.send")}</SubmitButton>
              </FormActions>
            </ActionForm>
          )}
        </div>
      </Card>
    </div>
  );
}

async function PreambleForm({
  report: { year, revision, reason, sent, content },
  label,
  isCorrection,
}: Props & { label: string; isCorrection: boolean }) {
  const { t } = await getWords();
  return (
    <ActionForm action={saveFollowUpAction} id="write" label={label}>
      <HiddenFields values={{ year, revision }} />
      {isCorrection && (
        <TextAreaField
          name="reason"
          label={t("followUp.reason")}
          hint={t("followUp.reasonHint")}
          // The reason of the version that is to be corrected is not that of the next.
          defaultValue={sent ? null : reason}
          rows={2}
          required
          lang="nl"
        />
      )}
      <TextAreaField
        name="preamble"
        label={t("followUp.preamble")}
        hint={t("followUp.preambleHint")}
        defaultValue={content.preamble}
        rows={6}
        required
        lang="nl"
      />
      <FormActions>
        <SubmitButton variant="secondary">{t("followUp.save")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
