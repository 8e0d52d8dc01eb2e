import type { ReactNode } from "react";
import { FileField } from "@/components/form/fields/file-field";
import { TextField } from "@/components/form/fields/text-field";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { FileLinks } from "@/components/ui/text/file-links";
import { getLocale, getTranslator } from "@/lib/i18n";
import { oneOf, oneText } from "@/lib/search-params";
import { evidenceLinks } from "../links";
import type { EvidenceItem } from "../types";

/** What the upload may answer in the address of this page. */
const UPLOAD_ERRORS = [
  "file_missing",
  "file_empty",
  "file_too_large",
  "file_type_refused",
  "file_unreadable",
  "direction_marks",
  "report_moved_on",
  "finding_moved_on",
  "not_published_yet",
  "forbidden",
  "not_found",
  "storage_busy",
  "storage_full",
  "storage_unwritable",
] as const;

interface EvidencePageProps {
  items: readonly EvidenceItem[];
  /** Where the file is sent. */
  uploadHref: string;
  crumbs: { label: string; href: string; lang?: string }[];
  /** What to do with it once it is there. */
  intro: string;
  back: { href: string; label: string };
  /** The parts of the address in which the upload answers. */
  query: Record<string, string | string[] | undefined>;
  /** Another way to add evidence. */
  children?: ReactNode;
}

/** A page of its own, so that a file that is refused never stands between a writer and a long text. */
export async function EvidencePage({
  items,
  uploadHref,
  crumbs,
  intro,
  back,
  query,
  children,
}: EvidencePageProps) {
  const [t, errors, locale] = await Promise.all([
    getTranslator("evidence"),
    getTranslator("errors"),
    getLocale(),
  ]);
  const error = oneOf(UPLOAD_ERRORS, query.error);
  const newest = items.find((item) => item.id === oneText(query.added));
  return (
    <>
      <PageHeader
        crumbs={crumbs}
        title={t("title")}
        meta={<p className="max-w-prose">{intro}</p>}
      />
      {error && (
        <div role="alert" className="rounded-md border-2 border-core bg-paper px-5 py-4">
          <p className="font-bold">{errors(error)}</p>
        </div>
      )}
      {newest && <Notice tone="success">{t("added", { title: newest.title })}</Notice>}
      <Card title={t("there")}>
        {items.length > 0 ? (
          <FileLinks items={evidenceLinks(items, locale)} />
        ) : (
          <p className="text-ink-secondary">{t("none")}</p>
        )}
        <div className="mt-4">
          <ButtonLink href={back.href}>{back.label}</ButtonLink>
        </div>
      </Card>
      <Card title={t("file")}>
        <form
          action={uploadHref}
          method="post"
          encType="multipart/form-data"
          aria-label={t("file")}
          className="grid gap-5"
        >
          <FileField
            name="file"
            label={t("chooseFile")}
            hint={t("fileHint")}
            accept=".pdf,.docx,.xlsx,.odt,.png,.jpg,.jpeg"
            required
          />
          <TextField
            name="title"
            label={t("titleLabel")}
            hint={t("titleHint")}
            defaultValue={oneText(query.title)}
            maxLength={200}
            lang="nl"
          />
          <div>
            <SubmitButton>{t("addFile")}</SubmitButton>
          </div>
        </form>
      </Card>
      {children}
    </>
  );
}
