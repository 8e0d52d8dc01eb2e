import type { Metadata } from "next";
import { requireViewer } from "@/features/auth/viewer";
import { EvidencePage } from "@/features/evidence/components/evidence-page";
import {
  recommendationHref,
  recommendationsHref,
  studyHref,
  uploadEvidenceHref,
} from "@/features/hrefs";
import { getProgressFiles } from "@/features/recommendations/statements/evidence-queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("evidence"))("title") };
}

export default async function RecommendationEvidencePage({
  params,
  searchParams,
}: PageProps<"/recommendations/[id]/evidence">) {
  const [viewer, { id }, query] = await Promise.all([requireViewer(), params, searchParams]);
  const { number, study, files } = await orNotFound(getProgressFiles(viewer, id));
  const t = await getTranslator("recommendations");
  return (
    <EvidencePage
      items={files}
      uploadHref={uploadEvidenceHref("recommendation", id)}
      crumbs={[
        { label: t("title"), href: recommendationsHref() },
        { label: study.title, href: studyHref(study.id), lang: "nl" },
        { label: t("recommendation", { number }), href: recommendationHref(id) },
      ]}
      intro={t("files.intro")}
      back={{ href: recommendationHref(id, {}, "progress"), label: t("files.back") }}
      query={query}
    />
  );
}
