import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/fields/date-field";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { TextField } from "@/components/form/fields/text-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import { correctAction, releaseAction, returnAction, withdrawAction } from "../actions";
import type { ReportDetail } from "../types";

/**
 * The steps this reader may take with the version shown. Each opens first and is confirmed inside, with or without
 * scripts.
 */
export async function ReportActions({ report }: { report: ReportDetail }) {
  const { may, version } = report;
  if (!may.release && !may.return && !may.withdraw && !may.correct) return null;
  const t = await getTranslator("reports");
  const today = dateOf(now());
  const step = <HiddenFields values={{ reportId: report.id, number: version.number }} />;
  return (
    <Card title={t("actions.title")} accent={may.release} id="steps" className="print:hidden">
      <div className="grid gap-3">
        {may.release && (
          <Disclosure look="boxed" open summary={t("actions.release")}>
            <ActionForm action={releaseAction} id="release" label={t("actions.release")}>
              {step}
              <p className="text-sm text-ink-secondary">{t("actions.releaseText")}</p>
              <DateField name="decidedOn" label={t("actions.decidedOn")} max={today} required />
              <TextField
                name="decisionNumber"
                label={t("actions.decisionNumber")}
                width="short"
                maxLength={50}
                required
              />
              <SubmitButton>{t("actions.releaseConfirm")}</SubmitButton>
            </ActionForm>
          </Disclosure>
        )}
        {may.return && (
          <Disclosure look="boxed" summary={t("actions.return")}>
            <ActionForm action={returnAction} id="return" label={t("actions.return")}>
              {step}
              <TextAreaField
                name="reason"
                label={t("actions.returnReason")}
                hint={t("actions.returnHint")}
                lang="nl"
                required
              />
              <SubmitButton variant="danger">{t("actions.returnConfirm")}</SubmitButton>
            </ActionForm>
          </Disclosure>
        )}
        {may.withdraw && (
          <Disclosure look="boxed" summary={t("actions.withdraw")}>
            <ActionForm action={withdrawAction} id="withdraw" label={t("actions.withdraw")}>
              {step}
              <p className="text-sm text-ink-secondary">
                {t("actions.withdrawText", { number: version.number })}
              </p>
              <SubmitButton variant="danger">{t("actions.withdrawConfirm")}</SubmitButton>
            </ActionForm>
          </Disclosure>
        )}
        {may.correct && (
          <Disclosure look="boxed" summary={t("actions.correct")}>
            <ActionForm action={correctAction} id="correct" label={t("actions.correct")}>
              {step}
              <p className="text-sm text-ink-secondary">{t("actions.correctText")}</p>
              {report.concludedAt && (
                <p className="text-sm text-ink-secondary">{t("actions.correctAgain")}</p>
              )}
              <TextAreaField name="reason" label={t("actions.correctReason")} lang="nl" required />
              <SubmitButton variant="secondary">{t("actions.correctConfirm")}</SubmitButton>
            </ActionForm>
          </Disclosure>
        )}
      </div>
    </Card>
  );
}
