/** What the administrator sees of collaborations: their names, and whose they are. */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { inOrderOfName } from "@/db/names/folded";
import { collaborationAssignments, collaborations, users } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import { canAssignCollaborations } from "../permissions";

export type Assignable = {
  id: string;
  name: string;
  portfolioHolderId: string | null;
  portfolioHolder: string | null;
};

/** Every collaboration, by name. @throws NotFoundError for whoever assigns nothing */
export async function listAssignable(viewer: Viewer): Promise<Assignable[]> {
  if (!canAssignCollaborations(viewer)) throw new NotFoundError();
  return database()
    .select({
      id: collaborations.id,
      name: collaborations.name,
      portfolioHolderId: collaborations.portfolioHolderId,
      portfolioHolder: users.name,
    })
    .from(collaborations)
    .leftJoin(users, eq(users.id, collaborations.portfolioHolderId))
    .orderBy(...inOrderOfName(collaborations));
}

/** The ids of the collaborations that a civil servant keeps. */
export async function listAssignedTo(viewer: Viewer, userId: string): Promise<string[]> {
  if (!canAssignCollaborations(viewer)) throw new NotFoundError();
  const rows = await database()
    .select({ id: collaborationAssignments.collaborationId })
    .from(collaborationAssignments)
    .where(eq(collaborationAssignments.userId, userId));
  return rows.map(({ id }) => id);
}
