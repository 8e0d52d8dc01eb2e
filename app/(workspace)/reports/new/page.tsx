import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { FrameCard } from "@/features/assessments/frame/components/frame-card";
import { crossingsIn } from "@/features/assessments/frame/mandate";
import { findFrame } from "@/features/assessments/frame/queries";
import { requireViewer } from "@/features/auth/viewer";
import { editReportHref } from "@/features/hrefs";
import { FormPage } from "@/features/reports/form/components/form-page";
import { getReportForm } from "@/features/reports/form/queries";
import { readDraft } from "@/features/reports/freeze";
import { getLocale, getTranslator } from "@/lib/i18n";
import { isPost } from "@/lib/requests/is-post";
import { orNotFound } from "@/lib/requests/or-not-found";
import { oneText } from "@/lib/search-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("reports"))("form.title") };
}

export default async function NewReportPage({ searchParams }: PageProps<"/reports/new">) {
  const viewer = await requireViewer();
  const query = await searchParams;
  const collaborationId = oneText(query.collaboration);
  const momentId = oneText(query.moment);
  if (!collaborationId || !momentId) notFound();
  const place = { collaborationId, momentId };
  const form = await orNotFound(getReportForm(viewer, place, await getLocale()));
  if (form.reportId && !(await isPost())) redirect(editReportHref(form.reportId));
  const frame = await findFrame(viewer, form.collaboration.id);
  const crossings = crossingsIn(readDraft(form.draft, form.context).content, frame);
  return (
    <FormPage
      form={form}
      viewerId={viewer.id}
      frame={<FrameCard frame={frame} crossings={crossings} />}
    />
  );
}
