import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FormPage } from "@/features/assessments/form/components/form-page";
import { getAssessmentForm } from "@/features/assessments/form/queries";
import { isWritten } from "@/features/assessments/status";
import { requireViewer } from "@/features/auth/viewer";
import { assessmentHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { isPost } from "@/lib/requests/is-post";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("assessments"))("form.label") };
}

export default async function Page({
  params,
  searchParams,
}: PageProps<"/collaborations/[slug]/assessment/edit">) {
  const [viewer, { slug }, { done }] = await Promise.all([requireViewer(), params, searchParams]);
  const form = await orNotFound(getAssessmentForm(viewer, slug, await getLocale()));
  if (form.status && !isWritten(form.status) && !(await isPost())) redirect(assessmentHref(slug));
  return <FormPage form={form} viewerId={viewer.id} isSaved={done === "saved"} />;
}
