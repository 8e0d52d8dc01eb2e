import { ActionForm } from "@/components/form/action-form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text/text-link";
import { auditEventHref, auditHeadsHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDateTime } from "@/lib/text/format";
import { verifyLogAction } from "../actions";
import { faultSentence, notHeldSentences } from "../faults";
import type { CheckedLog } from "../types";

/** A button, never a visit: a check takes the machine for a while. What it found stays until the next one. */
export async function VerifyCard({ check }: { check: CheckedLog | null }) {
  const t = await getTranslator("audit-log");
  return (
    <Card id="verify" title={t("verify.title")}>
      <p className="max-w-prose">{t("verify.help")}</p>
      <ActionForm action={verifyLogAction} label={t("verify.title")}>
        <FormActions>
          <SubmitButton variant="secondary" busyLabel={t("verify.busy")}>
            {t("verify.button")}
          </SubmitButton>
        </FormActions>
      </ActionForm>
      {check && <CheckNotice check={check} />}
      <p className="max-w-prose pt-3">
        {t("verify.public")} <TextLink href={auditHeadsHref()}>{t("verify.publicLink")}</TextLink>
      </p>
    </Card>
  );
}

async function CheckNotice({ check }: { check: CheckedLog }) {
  const [t, locale] = await Promise.all([getTranslator("audit-log"), getLocale()]);
  const { fault, events, records, files, headHash, occurredAt, sequence, notHeld = [] } = check;
  return (
    <Notice
      tone={fault ? "attention" : "success"}
      title={t(fault ? "verify.faultTitle" : "verify.okTitle")}
    >
      {fault ? (
        <>
          <p className="[overflow-wrap:anywhere]">{faultSentence(fault, t)}</p>
          <p>{t("verify.before", { events })}</p>
        </>
      ) : (
        <>
          <p>{t("verify.ok", { events, records, files })}</p>
          {notHeldSentences(notHeld, t, locale).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </>
      )}
      <p>
        <TextLink href={auditEventHref(sequence)}>
          {t("verify.when", { time: formatDateTime(occurredAt, locale) })}
        </TextLink>
      </p>
      <p>
        {t("verify.head")} <code className="text-sm [overflow-wrap:anywhere]">{headHash}</code>
      </p>
    </Notice>
  );
}
