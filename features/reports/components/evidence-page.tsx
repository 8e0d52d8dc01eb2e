import { ActionForm } from "@/components/form/action-form";
import { FileField } from "@/components/form/file-field";
import { HiddenFields } from "@/components/form/hidden-fields";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { editReportHref, reportsHref, uploadEvidenceHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { addLinkAction } from "../evidence-actions";
import type { ReportForm } from "../types";
import { EvidenceList } from "./evidence-list";

/** What the upload may answer in the address of this page. */
export const UPLOAD_ERRORS = [
  "file_missing",
  "file_empty",
  "file_too_large",
  "file_type_refused",
  "file_unreadable",
  "control_characters",
  "report_moved_on",
  "forbidden",
  "not_found",
] as const;

interface EvidencePageProps {
  form: ReportForm;
  reportId: string;
  error: (typeof UPLOAD_ERRORS)[number] | null;
  /** The id of what was just added. */
  added: string | undefined;
}

/** A page of its own, so that a file that is refused never stands between a writer and a long text. */
export async function EvidencePage({ form, reportId, error, added }: EvidencePageProps) {
  const [t, errors, common] = await Promise.all([
    getTranslator("reports"),
    getTranslator("errors"),
    getTranslator("common"),
  ]);
  const newest = form.evidence.find((item) => item.id === added);
  const crumbs = [
    { label: t("title"), href: reportsHref() },
    { label: form.collaboration.name, href: editReportHref(reportId), lang: "nl" },
  ];
  return (
    <>
      <PageHeader
        eyebrow={<Breadcrumbs label={common("breadcrumbs")} items={crumbs} />}
        title={t("evidence.title")}
        meta={<p className="max-w-prose">{t("evidence.intro")}</p>}
      />
      {error && (
        <div role="alert" className="rounded-md border-2 border-core bg-paper px-5 py-4">
          <p className="font-bold">{errors(error)}</p>
        </div>
      )}
      {newest && <Notice tone="success">{t("evidence.added", { title: newest.title })}</Notice>}
      <Card title={t("evidence.there")}>
        {form.evidence.length > 0 ? (
          <EvidenceList items={form.evidence} />
        ) : (
          <p className="text-ink-secondary">{t("evidence.none")}</p>
        )}
        <div className="mt-4">
          <ButtonLink href={`${editReportHref(reportId)}#part-performances`}>
            {t("evidence.back")}
          </ButtonLink>
        </div>
      </Card>
      <Card title={t("evidence.file")}>
        <form
          action={uploadEvidenceHref(reportId)}
          method="post"
          encType="multipart/form-data"
          className="grid gap-5"
        >
          <FileField
            name="file"
            label={t("evidence.chooseFile")}
            hint={t("evidence.fileHint")}
            accept=".pdf,.docx,.xlsx,.odt,.png,.jpg,.jpeg"
            required
          />
          <TextField
            name="title"
            label={t("evidence.titleLabel")}
            hint={t("evidence.titleHint")}
            maxLength={200}
            lang="nl"
          />
          <div>
            <SubmitButton>{t("evidence.addFile")}</SubmitButton>
          </div>
        </form>
      </Card>
      <Card title={t("evidence.link")}>
        <ActionForm action={addLinkAction} id="link" label={t("evidence.link")}>
          <HiddenFields values={{ reportId }} />
          <TextField name="title" label={t("evidence.linkTitle")} lang="nl" required />
          <TextField
            name="url"
            type="url"
            label={t("evidence.url")}
            hint={t("evidence.urlHint")}
            required
          />
          <div>
            <SubmitButton variant="secondary">{t("evidence.addLink")}</SubmitButton>
          </div>
        </ActionForm>
      </Card>
    </>
  );
}
