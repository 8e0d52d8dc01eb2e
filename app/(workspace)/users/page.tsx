import { requireViewer } from "@/features/auth/viewer";
import { UsersView } from "@/features/users/components/users-view";
import { USER_LIST } from "@/features/users/list-filters";
import { listUsers } from "@/features/users/queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata() {
  const t = await getTranslator("users");
  return { title: t("title") };
}

export default async function UsersPage({ searchParams }: PageProps<"/users">) {
  const viewer = await requireViewer();
  const filter = USER_LIST.read(await searchParams);
  const list = await orNotFound(listUsers(viewer, filter));
  return <UsersView list={list} filter={filter} viewerId={viewer.id} />;
}
