import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { WrittenText } from "@/components/ui/text/written-text";
import type { AssessmentForm as Form } from "@/features/assessments/types";
import { assessmentHref, crumbsBeneath } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { AssessmentForm } from "./assessment-form";

interface FormPageProps {
  form: Form;
  viewerId: string;
  /** The form has just been saved by a page that is gone. */
  isSaved: boolean;
}

/** Assessing: what it is about, why it came back when it did, and the form. */
export async function FormPage({ form, viewerId, isSaved }: FormPageProps) {
  const t = await getTranslator("assessments");
  const { collaboration, returned } = form;
  return (
    <>
      <PageHeader
        crumbs={[
          ...crumbsBeneath(t("collaborations"), collaboration),
          { label: t("title"), href: assessmentHref(collaboration.slug) },
        ]}
        title={t("form.title", { name: collaboration.name })}
        meta={t("form.meta", { number: form.number })}
      />
      {returned && (
        <Notice
          tone="attention"
          title={t(returned.isByCouncil ? "notice.returnedByCouncil" : "notice.returned", {
            name: returned.by,
          })}
        >
          <WrittenText text={returned.reason} lang="nl" />
        </Notice>
      )}
      {isSaved && <Notice tone="success">{t("form.saved")}</Notice>}
      <p className="max-w-prose">{t("form.intro.all")}</p>
      <AssessmentForm form={form} viewerId={viewerId} />
    </>
  );
}
