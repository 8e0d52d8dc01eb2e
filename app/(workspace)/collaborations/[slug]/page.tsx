import type { Metadata } from "next";
import { cache } from "react";
import { requireViewer } from "@/features/auth/viewer";
import { CollaborationView } from "@/features/collaborations/components/collaboration-view";
import { getCollaboration } from "@/features/collaborations/detail/queries";
import { getSettings } from "@/features/settings/queries";
import type { Viewer } from "@/features/viewer/types";
import { orNotFound } from "@/lib/requests/or-not-found";
import { around } from "./around";

type Props = PageProps<"/collaborations/[slug]">;

// The title and the page ask for the same collaboration: it is read once.
const readCollaboration = cache((viewer: Viewer, slug: string) =>
  orNotFound(getCollaboration(viewer, slug)),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [viewer, { slug }] = await Promise.all([requireViewer(), params]);
  return { title: (await readCollaboration(viewer, slug)).name };
}

export default async function CollaborationPage({ params, searchParams }: Props) {
  const [viewer, { slug }] = await Promise.all([requireViewer(), params]);
  const collaboration = await readCollaboration(viewer, slug);
  const [{ demoSeededAt }, others] = await Promise.all([
    getSettings(),
    around(viewer, collaboration),
  ]);
  return (
    <CollaborationView
      collaboration={collaboration}
      done={(await searchParams).done}
      isDemo={demoSeededAt !== null}
      {...others}
    />
  );
}
