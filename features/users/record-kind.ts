import { users } from "@/db/schema";
import type { Role } from "@/db/vocabulary";
import type { Row } from "@/db/written";
import { recordKind } from "@/features/audit-log/record-kind";
import { misnamed } from "@/features/audit-log/repeats";
import { tellOwn } from "@/features/audit-log/retelling";
import { canManageUsers } from "./permissions";

type Named = { name: string };
type Person = Named & { role: Role; email: string | null; politicalGroup: string | null };

declare module "@/features/audit-log/event-types" {
  interface EventPayloads {
    user_added: { after: Person };
    user_changed: { before: Person; after: Person };
    user_locked: { after: Named };
    user_unlocked: { after: Named };
    password_set: { after: Named };
  }
}

export const userKind = recordKind({
  objectType: "user",
  canRead: (viewer) => () => canManageUsers(viewer) || viewer.role === "auditor",
  subject: { table: users, id: users.id, name: users.name },
  repeats: [{ name: "person_names", id: users.id, compare: misnamed(users) }],
  held: {
    users: {
      table: users,
      id: users.id,
      fields: (rows: readonly Row[]) =>
        rows.map((row) => ({
          name: row.name,
          role: row.role,
          politicalGroup: row.politicalGroup,
          email: row.email,
          // Only what is not as usual: older events say nothing of what is.
          isFormer: row.active ? null : true,
          isLocked: row.lockedAt ? true : null,
          createdAt: row.createdAt,
        })),
      actions: ["user_added", "user_changed", "user_locked", "user_unlocked"],
      tell: (event) => {
        const { action, objectId: id, after } = event;
        if (action === "user_added") return { id, is: { ...after }, at: ["createdAt"], was: null };
        if (action === "user_changed") return tellOwn(event);
        const [isLocked, was] = action === "user_locked" ? [true, null] : [null, true];
        return { id, is: { isLocked }, was: { isLocked: was } };
      },
    },
  },
});
