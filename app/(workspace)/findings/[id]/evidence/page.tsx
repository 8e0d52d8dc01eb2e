import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireViewer } from "@/features/auth/viewer";
import { EvidencePage } from "@/features/evidence/components/evidence-page";
import { getFormOfFinding } from "@/features/findings/form/queries";
import { editFindingHref, findingHref, findingsHref, uploadEvidenceHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("evidence"))("title") };
}

export default async function FindingEvidencePage({
  params,
  searchParams,
}: PageProps<"/findings/[id]/evidence">) {
  const [viewer, { id }, query] = await Promise.all([requireViewer(), params, searchParams]);
  const form = await orNotFound(getFormOfFinding(viewer, id));
  if (form.status !== "draft") redirect(findingHref(id));
  const t = await getTranslator("findings");
  const edit = editFindingHref(id);
  return (
    <EvidencePage
      items={form.files}
      uploadHref={uploadEvidenceHref("finding", id)}
      crumbs={[
        { label: t("title"), href: findingsHref({ cycle: form.cycleYear }) },
        { label: form.collaboration.name, href: edit, lang: "nl" },
      ]}
      intro={t("files.intro")}
      back={{ href: `${edit}#scores`, label: t("files.back") }}
      query={query}
    />
  );
}
