import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireViewer } from "@/features/auth/viewer";
import { EvidencePage } from "@/features/evidence/components/evidence-page";
import { editReportHref, reportHref, reportsHref, uploadEvidenceHref } from "@/features/hrefs";
import { AddLinkCard } from "@/features/reports/evidence/components/add-link-card";
import { getFormOfReport } from "@/features/reports/form/queries";
import { isWritten } from "@/features/reports/status";
import { getTranslator } from "@/lib/i18n";
import { isPost } from "@/lib/requests/is-post";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("evidence"))("title") };
}

export default async function ReportEvidencePage({
  params,
  searchParams,
}: PageProps<"/reports/[id]/evidence">) {
  const [viewer, { id }, query] = await Promise.all([requireViewer(), params, searchParams]);
  const form = await orNotFound(getFormOfReport(viewer, id));
  if (form.status && !isWritten(form.status) && !(await isPost())) redirect(reportHref(id));
  const t = await getTranslator("reports");
  const edit = editReportHref(id);
  return (
    <EvidencePage
      items={form.evidence}
      uploadHref={uploadEvidenceHref("report", id)}
      crumbs={[
        { label: t("title"), href: reportsHref() },
        { label: form.collaboration.name, href: edit, lang: "nl" },
      ]}
      intro={t("evidence.intro")}
      back={{ href: `${edit}#part-performances`, label: t("evidence.back") }}
      query={query}
    >
      <AddLinkCard reportId={id} />
    </EvidencePage>
  );
}
