import type { Metadata } from "next";
import { Poster } from "@/features/assessments/poster/components/poster";
import { PosterHeader } from "@/features/assessments/poster/components/poster-header";
import { getPoster } from "@/features/assessments/poster/queries";
import { requireViewer } from "@/features/auth/viewer";
import { findCollaborationName } from "@/features/collaborations/detail/queries";
import { getSettings } from "@/features/settings/queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

type Props = PageProps<"/collaborations/[slug]/assessment/poster">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer();
  const name = await findCollaborationName(viewer, (await params).slug);
  const t = await getTranslator("poster");
  return { title: name && `${name}: ${t("version.poster")}` };
}

export default async function AssessmentPosterPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const filled = await orNotFound(getPoster(viewer, (await params).slug));
  const { demoSeededAt } = await getSettings();
  const unfolded = (await searchParams).show === "all";
  return (
    <div className="poster">
      <PosterHeader filled={filled} unfolded={unfolded} isDemo={demoSeededAt !== null} />
      <Poster filled={filled} unfolded={unfolded} />
    </div>
  );
}
