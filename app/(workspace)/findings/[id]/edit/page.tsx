import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireViewer } from "@/features/auth/viewer";
import { FormPage } from "@/features/findings/form/components/form-page";
import { getFormOfFinding } from "@/features/findings/form/queries";
import { findingHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { isPost } from "@/lib/requests/is-post";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("findings"))("form.title") };
}

export default async function EditFindingPage({
  params,
  searchParams,
}: PageProps<"/findings/[id]/edit">) {
  const [viewer, { id }, { done }] = await Promise.all([requireViewer(), params, searchParams]);
  const form = await orNotFound(getFormOfFinding(viewer, id));
  if (form.status !== "draft" && !(await isPost())) redirect(findingHref(id));
  return <FormPage form={form} viewerId={viewer.id} isSaved={done === "saved"} />;
}
