import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireViewer } from "@/features/auth/viewer";
import { ChoosePlace } from "@/features/findings/form/components/choose-place";
import { FormPage } from "@/features/findings/form/components/form-page";
import { getFindingForm } from "@/features/findings/form/queries";
import { listPlaces } from "@/features/findings/list/queries";
import { editFindingHref } from "@/features/hrefs";
import { wantedIn } from "@/lib/forms/choices";
import { getTranslator } from "@/lib/i18n";
import { isPost } from "@/lib/requests/is-post";
import { orNotFound } from "@/lib/requests/or-not-found";
import { oneText, wholeNumber } from "@/lib/search-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("findings"))("new.title") };
}

export default async function NewFindingPage({ searchParams }: PageProps<"/findings/new">) {
  const viewer = await requireViewer();
  const query = await searchParams;
  const collaborationId = oneText(query.collaboration);
  const cycleYear = wholeNumber(query.cycle);
  if (!collaborationId || cycleYear === undefined) {
    const places = await orNotFound(listPlaces(viewer, wantedIn(query, "collaboration")));
    return <ChoosePlace places={places} collaboration={collaborationId} cycle={cycleYear} />;
  }
  const form = await orNotFound(getFindingForm(viewer, { collaborationId, cycleYear }));
  if (form.findingId && !(await isPost())) redirect(editFindingHref(form.findingId));
  return <FormPage form={form} viewerId={viewer.id} />;
}
