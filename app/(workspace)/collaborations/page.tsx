import type { Metadata } from "next";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/features/auth/viewer";
import { CollaborationFilters } from "@/features/collaborations/list/components/collaboration-filters";
import { CollaborationList } from "@/features/collaborations/list/components/collaboration-list";
import { ListActions } from "@/features/collaborations/list/components/list-actions";
import { COLLABORATION_LIST } from "@/features/collaborations/list/filters";
import { canAddCollaboration } from "@/features/collaborations/permissions";
import { listCollaborations } from "@/features/collaborations/queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("collaborations"))("title") };
}

export default async function CollaborationsPage({ searchParams }: PageProps<"/collaborations">) {
  const viewer = await requireViewer();
  const filters = COLLABORATION_LIST.read(await searchParams);
  const list = await orNotFound(listCollaborations(viewer, filters));
  const t = await getTranslator("collaborations");
  return (
    <>
      <PageHeader
        title={t("title")}
        meta={t("intro")}
        actions={<ListActions mayAdd={canAddCollaboration(viewer)} />}
      />
      <Card>
        <CollaborationFilters
          filters={filters}
          programmes={list.programmes}
          holders={list.holders}
        />
      </Card>
      <CollaborationList list={list} filters={filters} />
    </>
  );
}
