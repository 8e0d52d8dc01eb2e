import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireViewer } from "@/features/auth/viewer";
import { reportHref } from "@/features/hrefs";
import { EvidencePage, UPLOAD_ERRORS } from "@/features/reports/components/evidence-page";
import { getFormOfReport } from "@/features/reports/form-queries";
import { isWritten } from "@/features/reports/status";
import { getTranslator } from "@/lib/i18n";
import { isPost } from "@/lib/is-post";
import { orNotFound } from "@/lib/or-not-found";
import { oneOf, oneText, type SearchParams } from "@/lib/search-params";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("reports"))("evidence.title") };
}

export default async function ReportEvidencePage({ params, searchParams }: Props) {
  const [viewer, { id }, query] = await Promise.all([requireViewer(), params, searchParams]);
  const form = await orNotFound(getFormOfReport(viewer, id));
  if (form.status && !isWritten(form.status) && !(await isPost())) redirect(reportHref(id));
  return (
    <EvidencePage
      form={form}
      reportId={id}
      error={oneOf(UPLOAD_ERRORS, query.error)}
      added={oneText(query.added)}
    />
  );
}
