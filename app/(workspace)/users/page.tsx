import { requireViewer } from "@/features/auth/viewer";
import { UsersView } from "@/features/users/components/users-view";
import { listUsers } from "@/features/users/queries";
import { userFilterSchema } from "@/features/users/validation";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata() {
  const t = await getTranslator("users");
  return { title: t("title") };
}

export default async function UsersPage({ searchParams }: PageProps<"/users">) {
  const viewer = await requireViewer();
  const filter = userFilterSchema.parse(await searchParams);
  const list = await orNotFound(listUsers(viewer, filter));
  return <UsersView list={list} filter={filter} viewerId={viewer.id} />;
}
