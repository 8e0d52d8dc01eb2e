import { ActionForm } from "@/components/form/action-form";
import { FormActions } from "@/components/form/form-actions";
import { HiddenFields } from "@/components/form/hidden-fields";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { Card } from "@/components/ui/card";
import { saveFollowUpAction, sendFollowUpAction } from "../follow-up-actions";
import { getWords } from "./words";

interface Props {
  report: { year: number; revision: number; content: { preamble: string } };
}

/** For the alderman: the preamble, and sending once there is one. */
export async function FollowUpForms({ report }: Props) {
  const { t } = await getWords();
  const { year, revision, content } = report;
  return (
    <div className="print:hidden">
      <Card title={t("followUp.write")}>
        <div className="grid gap-6">
          <ActionForm action={saveFollowUpAction} id="write" label={t("followUp.write")}>
            <HiddenFields values={{ year, revision }} />
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
