import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/features/auth/viewer";
import { FindingTabs } from "@/features/findings/components/finding-tabs";
import { SampleList } from "@/features/findings/samples/components/sample-list";
import { listSamples } from "@/features/findings/samples/queries";
import { newSampleHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";
import { wholeNumber } from "@/lib/search-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("samples"))("title") };
}

export default async function SamplesPage({ searchParams }: PageProps<"/findings/samples">) {
  const [viewer, query, t] = await Promise.all([
    requireViewer(),
    searchParams,
    getTranslator("samples"),
  ]);
  // Nothing to narrow or to order: a description would hold the page number alone.
  const list = await orNotFound(listSamples(viewer, Math.max(wholeNumber(query.page) ?? 1, 1)));
  return (
    <>
      <PageHeader
        title={t("title")}
        meta={t(list.mayDraw ? "list.introAuditor" : "list.intro")}
        actions={list.mayDraw && <ButtonLink href={newSampleHref()}>{t("draw.title")}</ButtonLink>}
      />
      <FindingTabs current="samples" />
      <SampleList list={list} />
    </>
  );
}
