/** Who asks, in tests on a database that has people already. */
import { asc, eq } from "drizzle-orm";
import { database } from "../db/index";
import { users } from "../db/schema/index";
import type { Role } from "../db/vocabulary";
import { actingViewer } from "../features/auth/acting";

/** The first of a role, by e-mail address. */
export async function viewerOf(role: Role) {
  const [account] = await database()
    .select({ id: users.id, name: users.name, role: users.role })
    .from(users)
    .where(eq(users.role, role))
    .orderBy(asc(users.email));
  if (!account) throw new Error(`nobody is ${role}`);
  return actingViewer(account, "test");
}
