import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/features/auth/viewer";
import { NewCollaborationForm } from "@/features/collaborations/components/new-collaboration-form";
import { canAddCollaboration } from "@/features/collaborations/permissions";
import { programmesToChoose } from "@/features/collaborations/programmes";
import { listAldermen, listProgrammes } from "@/features/collaborations/queries";
import { collaborationsHref } from "@/features/hrefs";
import { getSettings } from "@/features/settings/queries";
import { getTranslator } from "@/lib/i18n";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("collaborations"))("add") };
}

export default async function NewCollaborationPage() {
  const viewer = await requireViewer();
  if (!canAddCollaboration(viewer)) notFound();
  const t = await getTranslator("collaborations");
  const [{ programmes }, inUse, aldermen] = await Promise.all([
    getSettings(),
    listProgrammes(),
    listAldermen(),
  ]);
  return (
    <>
      <PageHeader
        crumbs={[{ label: t("title"), href: collaborationsHref() }]}
        title={t("add")}
        meta={t("addIntro")}
      />
      <Card>
        <NewCollaborationForm
          programmes={programmesToChoose(programmes, inUse)}
          holders={viewer.role === "clerk" ? aldermen : null}
        />
      </Card>
    </>
  );
}
