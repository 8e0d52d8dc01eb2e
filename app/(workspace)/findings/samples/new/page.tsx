import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/features/auth/viewer";
import { DrawForm } from "@/features/findings/samples/components/draw-form";
import { listDrawPlaces } from "@/features/findings/samples/queries";
import { samplesHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("samples"))("draw.title") };
}

export default async function NewSamplePage() {
  const [viewer, t] = await Promise.all([requireViewer(), getTranslator("samples")]);
  const places = await orNotFound(listDrawPlaces(viewer));
  return (
    <>
      <PageHeader
        crumbs={[{ label: t("title"), href: samplesHref() }]}
        title={t("draw.title")}
        meta={t("draw.intro")}
      />
      <DrawForm places={places} />
    </>
  );
}
