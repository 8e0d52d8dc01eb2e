import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FrameCard } from "@/features/assessments/frame/components/frame-card";
import { crossingsIn } from "@/features/assessments/frame/mandate";
import { findFrame } from "@/features/assessments/frame/queries";
import { requireViewer } from "@/features/auth/viewer";
import { reportHref } from "@/features/hrefs";
import { FormPage } from "@/features/reports/form/components/form-page";
import { getFormOfReport } from "@/features/reports/form/queries";
import { readDraft } from "@/features/reports/freeze";
import { isWritten } from "@/features/reports/status";
import { getLocale, getTranslator } from "@/lib/i18n";
import { isPost } from "@/lib/requests/is-post";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("reports"))("form.title") };
}

export default async function EditReportPage({
  params,
  searchParams,
}: PageProps<"/reports/[id]/edit">) {
  const [viewer, { id }, { done }] = await Promise.all([requireViewer(), params, searchParams]);
  const form = await orNotFound(getFormOfReport(viewer, id, await getLocale()));
  if (form.status && !isWritten(form.status) && !(await isPost())) redirect(reportHref(id));
  const frame = await findFrame(viewer, form.collaboration.id);
  const crossings = crossingsIn(readDraft(form.draft, form.context).content, frame);
  return (
    <FormPage
      form={form}
      viewerId={viewer.id}
      isSaved={done === "saved"}
      frame={<FrameCard frame={frame} crossings={crossings} />}
    />
  );
}
