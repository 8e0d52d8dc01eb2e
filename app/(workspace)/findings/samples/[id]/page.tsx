import type { Metadata } from "next";
import { requireViewer } from "@/features/auth/viewer";
import { SAMPLE_DONE, SampleView } from "@/features/findings/samples/components/sample-view";
import { getSample } from "@/features/findings/samples/queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";
import { oneOf } from "@/lib/search-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("samples"))("one") };
}

export default async function SamplePage({
  params,
  searchParams,
}: PageProps<"/findings/samples/[id]">) {
  const [viewer, { id }, { done }] = await Promise.all([requireViewer(), params, searchParams]);
  const sample = await orNotFound(getSample(viewer, id));
  return <SampleView sample={sample} done={oneOf(SAMPLE_DONE, done)} />;
}
