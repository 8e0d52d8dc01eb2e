import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/features/auth/viewer";
import { FindingTabs } from "@/features/findings/components/finding-tabs";
import { FindingList } from "@/features/findings/list/components/finding-list";
import { FINDING_LIST } from "@/features/findings/list/filters";
import { listFindings } from "@/features/findings/list/queries";
import { newFindingHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("findings"))("title") };
}

export default async function FindingsPage({ searchParams }: PageProps<"/findings">) {
  const [viewer, query, t] = await Promise.all([
    requireViewer(),
    searchParams,
    getTranslator("findings"),
  ]);
  const filter = FINDING_LIST.read(query);
  const list = await orNotFound(listFindings(viewer, filter));
  return (
    <>
      <PageHeader
        title={t("title")}
        meta={t(list.mayWrite ? "list.introAuditor" : "list.intro")}
        actions={list.mayWrite && <ButtonLink href={newFindingHref()}>{t("new.title")}</ButtonLink>}
      />
      <FindingTabs current="findings" />
      <FindingList list={list} filter={filter} />
    </>
  );
}
