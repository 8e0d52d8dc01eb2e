import type { Metadata } from "next";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/features/auth/viewer";
import { MergeForm } from "@/features/collaborations/partners/components/merge-form";
import { listPartnersToMerge } from "@/features/collaborations/partners/queries";
import { collaborationsHref, partnersHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";
import { oneText } from "@/lib/search-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("partners"))("merge.title") };
}

export default async function MergePartnersPage({ searchParams }: PageProps<"/partners/merge">) {
  const viewer = await requireViewer();
  const query = await searchParams;
  const choiceOf = async (id: string | undefined) => ({
    choices: await listPartnersToMerge(viewer, { search: undefined, chosen: id ? [id] : [] }),
    chosen: id,
  });
  const [[merged, kept], t] = await Promise.all([
    orNotFound(Promise.all([choiceOf(oneText(query.merged)), choiceOf(oneText(query.kept))])),
    getTranslator("partners"),
  ]);
  const above = [
    { label: t("collaborations"), href: collaborationsHref() },
    { label: t("title"), href: partnersHref() },
  ];
  return (
    <>
      <PageHeader crumbs={above} title={t("merge.title")} meta={t("merge.intro")} />
      <Card>
        <MergeForm merged={merged} kept={kept} />
      </Card>
    </>
  );
}
