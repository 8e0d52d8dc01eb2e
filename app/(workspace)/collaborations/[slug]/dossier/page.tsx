import type { Metadata } from "next";
import { canReadAuditLog } from "@/features/audit-log/permissions";
import { requireViewer } from "@/features/auth/viewer";
import { findCollaborationName } from "@/features/collaborations/detail/queries";
import { DossierView } from "@/features/dossier/components/dossier-view";
import { getDossier } from "@/features/dossier/queries";
import { sectionsOf } from "@/features/dossier/sections";
import { getSettings } from "@/features/settings/queries";
import { now } from "@/lib/clock";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

type Props = PageProps<"/collaborations/[slug]/dossier">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [viewer, { slug }] = await Promise.all([requireViewer(), params]);
  const name = await findCollaborationName(viewer, slug);
  return name ? { title: (await getTranslator("dossier"))("title", { name }) } : {};
}

export default async function DossierPage({ params }: Props) {
  const [viewer, { municipality }] = await Promise.all([requireViewer(), getSettings()]);
  const record = await orNotFound(getDossier(viewer, (await params).slug));
  const [t, vocabulary] = await Promise.all([
    getTranslator("dossier"),
    getTranslator("vocabulary"),
  ]);
  const sections = sectionsOf({ record, seats: municipality.councilSeats, t, vocabulary });
  return (
    <DossierView
      record={record}
      sections={sections}
      madeAt={now()}
      mayTakeAway={canReadAuditLog(viewer)}
    />
  );
}
