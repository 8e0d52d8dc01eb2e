import type { Metadata } from "next";
import { requireViewer } from "@/features/auth/viewer";
import { DoneNotice } from "@/features/collaborations/components/done-notice";
import { EditHeader } from "@/features/collaborations/components/edit-header";
import { EditSection } from "@/features/collaborations/components/edit-section";
import { getCollaborationRecord } from "@/features/collaborations/detail/queries";
import { readSection } from "@/features/collaborations/edit/sections";
import { programmesToChoose } from "@/features/collaborations/programmes";
import { listProgrammes } from "@/features/collaborations/queries";
import { getSettings } from "@/features/settings/queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("collaborations"))("edit") };
}

export default async function EditCollaborationPage({
  params,
  searchParams,
}: PageProps<"/collaborations/[slug]/edit">) {
  const viewer = await requireViewer();
  const record = await orNotFound(getCollaborationRecord(viewer, (await params).slug));
  const { section: wanted, done } = await searchParams;
  const section = readSection(wanted);
  const [{ programmes }, inUse] = await Promise.all([getSettings(), listProgrammes()]);
  return (
    <>
      <DoneNotice done={done} />
      <EditHeader record={record} section={section} />
      <EditSection
        section={section}
        record={record}
        programmes={programmesToChoose(programmes, inUse)}
      />
    </>
  );
}
