import type { Metadata } from "next";
import { cache } from "react";
import { requireViewer } from "@/features/auth/viewer";
import { FINDING_DONE, FindingView } from "@/features/findings/components/finding-view";
import { getFinding } from "@/features/findings/queries";
import { getSettings } from "@/features/settings/queries";
import type { Viewer } from "@/features/viewer/types";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";
import { oneOf, wholeNumber } from "@/lib/search-params";

type Props = PageProps<"/findings/[id]">;

// The title and the page ask for the same finding: it is read once.
const readFinding = cache((viewer: Viewer, id: string, version: number | undefined) =>
  orNotFound(getFinding(viewer, id, { version })),
);

async function load({ params, searchParams }: Props) {
  const [viewer, { id }, query] = await Promise.all([requireViewer(), params, searchParams]);
  return { query, finding: await readFinding(viewer, id, wholeNumber(query.version)) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ finding }, t] = await Promise.all([load(props), getTranslator("findings")]);
  return { title: `${t("one")}: ${finding.collaboration.name}` };
}

export default async function FindingPage(props: Props) {
  const { finding, query } = await load(props);
  const { demoSeededAt } = await getSettings();
  return (
    <FindingView
      finding={finding}
      done={oneOf(FINDING_DONE, query.done)}
      isDemo={demoSeededAt !== null}
    />
  );
}
