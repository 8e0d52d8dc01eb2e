import { requireViewer } from "@/features/auth/viewer";
import { AldermanPortfolio } from "@/features/collaborations/assignments/components/alderman-portfolio";
import { CivilServantAssignments } from "@/features/collaborations/assignments/components/civil-servant-assignments";
import { listAssignable, listAssignedTo } from "@/features/collaborations/assignments/queries";
import { UserView } from "@/features/users/components/user-view";
import { canLockUser } from "@/features/users/permissions";
import { getUser } from "@/features/users/queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata() {
  const t = await getTranslator("users");
  return { title: t("title") };
}

export default async function UserPage({ params, searchParams }: PageProps<"/users/[id]">) {
  const viewer = await requireViewer();
  const user = await orNotFound(getUser(viewer, (await params).id));
  const { id, role } = user;
  const [assigned, collaborations] = await Promise.all([
    listAssignedTo(viewer, id),
    listAssignable(viewer),
  ]);
  return (
    <UserView user={user} canLock={canLockUser(viewer, id)} done={(await searchParams).done}>
      {role === "civil_servant" && (
        <CivilServantAssignments userId={id} collaborations={collaborations} assigned={assigned} />
      )}
      {role === "alderman" && <AldermanPortfolio userId={id} collaborations={collaborations} />}
    </UserView>
  );
}
