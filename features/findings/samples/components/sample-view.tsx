import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/fields/checkbox-field";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Columns } from "@/components/layout/columns";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { samplesHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDateTime } from "@/lib/text/format";
import { publishSampleAction } from "../actions";
import type { SampleDetail } from "../types";
import { DrawFacts } from "./draw-facts";
import { DrawnReports } from "./drawn-reports";
import { placeName } from "./sample-words";

/** What a form may say, in the address of this page, that it has just done. */
export const SAMPLE_DONE = ["drawn", "saved", "published"] as const;

interface SampleViewProps {
  sample: SampleDetail;
  done: (typeof SAMPLE_DONE)[number] | null;
}

/** A sample: which reports were drawn, what was seen in them, and how to draw them again. */
export async function SampleView({ sample, done }: SampleViewProps) {
  const t = await getTranslator("samples");
  return (
    <>
      <SampleHeader sample={sample} />
      {done && <Notice tone="success">{t(`done.${done}`)}</Notice>}
      {sample.may.write && <Notice>{t("notice")}</Notice>}
      <Columns
        side={
          <>
            <DrawFacts sample={sample} />
            {sample.may.write && <PublishSample sample={sample} />}
          </>
        }
      >
        <DrawnReports sample={sample} />
      </Columns>
    </>
  );
}

async function SampleHeader({ sample }: { sample: SampleDetail }) {
  const [t, words, common, locale] = await Promise.all([
    getTranslator("samples"),
    getTranslator("vocabulary"),
    getTranslator("common"),
    getLocale(),
  ]);
  const { publishedAt, publishedBy, snapshotSha256, status } = sample;
  return (
    <PageHeader
      crumbs={[{ label: t("title"), href: samplesHref() }]}
      title={`${t("one")}: ${placeName(sample, t, words)}`}
      meta={
        publishedAt ? (
          <>
            {t("publishedAt", {
              when: formatDateTime(publishedAt, locale),
              name: publishedBy ?? "",
            })}{" "}
            <code className="break-all text-xs">{snapshotSha256}</code>
          </>
        ) : (
          words(`sample_status.${status}`)
        )
      }
      actions={<PrintButton>{common("print")}</PrintButton>}
    />
  );
}

/** A sample need not be published; once it is, it stays as it is. */
async function PublishSample({ sample }: { sample: SampleDetail }) {
  const t = await getTranslator("samples");
  return (
    <Card title={t("publish.title")} className="print:hidden">
      <div className="grid gap-3">
        <p className="text-sm text-ink-secondary">{t("publish.text")}</p>
        <ActionForm action={publishSampleAction} id="publish" label={t("publish.title")}>
          <HiddenFields values={{ sampleId: sample.id, revision: sample.revision }} />
          <CheckboxField name="confirmed" label={t("publish.confirm")} required />
          <FormActions>
            <SubmitButton variant="secondary">{t("publish.now")}</SubmitButton>
          </FormActions>
        </ActionForm>
      </div>
    </Card>
  );
}
