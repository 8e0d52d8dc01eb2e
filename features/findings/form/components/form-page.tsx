import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text/text-link";
import { WrittenText } from "@/components/ui/text/written-text";
import type { FindingForm as Form } from "@/features/findings/types";
import { findingHref, findingsHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { FindingForm } from "./finding-form";

interface FormPageProps {
  form: Form;
  viewerId: string;
  /** The form has just been saved by a page that is gone. */
  isSaved?: boolean;
}

/** Writing a finding: what it is about, who sees it, and the form. */
export async function FormPage({ form, viewerId, isSaved = false }: FormPageProps) {
  const t = await getTranslator("findings");
  const { collaboration, cycleYear, findingId, number, correctionReason } = form;
  return (
    <>
      <PageHeader
        crumbs={[{ label: t("title"), href: findingsHref({ cycle: cycleYear }) }]}
        title={
          <>
            {t("form.title")}: <span lang="nl">{collaboration.name}</span>
          </>
        }
        meta={t("cycle", { year: String(cycleYear) })}
        actions={
          findingId && (
            <TextLink href={findingHref(findingId, { version: number })}>{t("form.view")}</TextLink>
          )
        }
      />
      {correctionReason ? (
        <Notice title={t("form.correction")}>
          <WrittenText text={correctionReason} lang="nl" />
        </Notice>
      ) : (
        <Notice>{t("notice.workingPaper")}</Notice>
      )}
      {isSaved && <Notice tone="success">{t("done.saved")}</Notice>}
      <FindingForm form={form} viewerId={viewerId} />
    </>
  );
}
