import type { Metadata } from "next";
import { requireViewer } from "@/features/auth/viewer";
import { Comparison } from "@/features/findings/components/comparison";
import { compareVersions } from "@/features/findings/versions/queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";
import { wholeNumber } from "@/lib/search-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("findings"))("versions.compare") };
}

export default async function VersionsPage({
  params,
  searchParams,
}: PageProps<"/findings/[id]/versions">) {
  const [viewer, { id }, query] = await Promise.all([requireViewer(), params, searchParams]);
  const chosen = { from: wholeNumber(query.from), to: wholeNumber(query.to) };
  const comparison = await orNotFound(compareVersions(viewer, id, chosen));
  return <Comparison comparison={comparison} />;
}
