import type { Metadata } from "next";
import { DoneNotice } from "@/components/ui/done-notice";
import { requireViewer } from "@/features/auth/viewer";
import { FollowUpPage } from "@/features/recommendations/follow-ups/components/follow-up-page";
import { getFollowUp } from "@/features/recommendations/follow-ups/queries";
import { getSettings } from "@/features/settings/queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";
import { wholeNumber } from "@/lib/search-params";

type Props = PageProps<"/recommendations/follow-up/[year]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslator("recommendations");
  return { title: t("followUp.title", { year: String(wholeNumber((await params).year) ?? "") }) };
}

export default async function Page({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const year = wholeNumber((await params).year) ?? 0;
  const query = await searchParams;
  const [report, { demoSeededAt }] = await Promise.all([
    orNotFound(getFollowUp(viewer, year, wholeNumber(query.version))),
    getSettings(),
  ]);
  return (
    <>
      <DoneNotice namespace="recommendations" code={query.done} />
      <FollowUpPage report={report} isDemo={demoSeededAt !== null} />
    </>
  );
}
