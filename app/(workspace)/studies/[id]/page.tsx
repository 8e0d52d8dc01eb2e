import type { Metadata } from "next";
import { DoneNotice } from "@/components/ui/done-notice";
import { requireViewer } from "@/features/auth/viewer";
import { StudyPage } from "@/features/recommendations/studies/components/study-page";
import { findEarlierVersion, getStudy } from "@/features/recommendations/studies/queries";
import { getSettings } from "@/features/settings/queries";
import { orNotFound } from "@/lib/requests/or-not-found";
import { wholeNumber } from "@/lib/search-params";

type Props = PageProps<"/studies/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer();
  return { title: (await orNotFound(getStudy(viewer, (await params).id))).title };
}

export default async function Page({ params, searchParams }: Props) {
  const [viewer, query] = await Promise.all([requireViewer(), searchParams]);
  const study = await orNotFound(getStudy(viewer, (await params).id));
  const [earlier, { demoSeededAt }] = await Promise.all([
    findEarlierVersion(viewer, study, wholeNumber(query.version)),
    getSettings(),
  ]);
  return (
    <>
      <DoneNotice namespace="recommendations" code={query.done} />
      <StudyPage study={study} earlier={earlier} isDemo={demoSeededAt !== null} />
    </>
  );
}
