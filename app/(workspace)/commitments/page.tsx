import type { Metadata } from "next";
import { requireViewer } from "@/features/auth/viewer";
import { CommitmentList } from "@/features/reviews/commitments/components/commitment-list";
import { COMMITMENT_LIST } from "@/features/reviews/list-filters";
import { listCollaborationOptions, listCommitmentPage } from "@/features/reviews/page-queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("commitments"))("title") };
}

export default async function CommitmentsPage({ searchParams }: PageProps<"/commitments">) {
  const [viewer, query] = await Promise.all([requireViewer(), searchParams]);
  const filter = COMMITMENT_LIST.read(query);
  const [found, options] = await orNotFound(
    Promise.all([listCommitmentPage(viewer, filter), listCollaborationOptions(viewer)]),
  );
  return <CommitmentList found={found} filter={filter} options={options} />;
}
