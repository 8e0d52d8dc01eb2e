import type { Metadata } from "next";
import { requireViewer } from "@/features/auth/viewer";
import { CommitmentList } from "@/features/reviews/commitments/components/commitment-list";
import { COMMITMENT_LIST } from "@/features/reviews/list-filters";
import {
  listCollaborationChoices,
  listCommitmentPage,
  listHolderChoices,
} from "@/features/reviews/page-queries";
import { wantedIn } from "@/lib/forms/choices";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("commitments"))("title") };
}

export default async function CommitmentsPage({ searchParams }: PageProps<"/commitments">) {
  const [viewer, query] = await Promise.all([requireViewer(), searchParams]);
  const filter = COMMITMENT_LIST.read(query);
  const [found, collaborations, holders] = await orNotFound(
    Promise.all([
      listCommitmentPage(viewer, filter),
      listCollaborationChoices(viewer, wantedIn(query, "collaboration")),
      listHolderChoices(viewer),
    ]),
  );
  return <CommitmentList found={found} filter={filter} choices={{ collaborations, holders }} />;
}
