import type { Metadata } from "next";
import { readMovementQuery } from "@/features/assessments/movement/address";
import { MovementPage } from "@/features/assessments/movement/components/movement-page";
import { getMovement } from "@/features/assessments/movement/queries";
import { requireViewer } from "@/features/auth/viewer";
import { getSettings } from "@/features/settings/queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("movement"))("title") };
}

export default async function Page({ searchParams }: PageProps<"/cycles/movement">) {
  const [viewer, given] = await Promise.all([requireViewer(), searchParams]);
  const movement = await orNotFound(getMovement(viewer));
  const { demoSeededAt } = await getSettings();
  return (
    <MovementPage
      movement={movement}
      query={readMovementQuery(given)}
      isDemo={demoSeededAt !== null}
    />
  );
}
