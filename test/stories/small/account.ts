import { eq } from "drizzle-orm";
import { database } from "@/db";
import { users } from "@/db/schema";
import { actingViewer } from "@/features/auth/acting";
import { signIn, signOut } from "@/features/auth/mutations";
import { changeOwnPassword } from "@/features/auth/passwords/mutations";
import {
  assignCivilServant,
  unassignCivilServant,
} from "@/features/collaborations/assignments/mutations";
import { addUser, changeUser, lockUser, unlockUser } from "@/features/users/mutations";
import { setPassword } from "@/features/users/passwords/mutations";
import { administrator, on } from "@/test/acting";

const PERSON = {
  name: "Noor de Wit",
  email: "noor@example.org",
  role: "civil_servant",
  politicalGroup: null,
} as const;
const END_OF_DAY = new Date("2026-01-07T18:00:00Z");
const PASSWORDS = [
  "een eerste wachtwoord",
  "een tweede wachtwoord",
  "een derde wachtwoord",
] as const;

/** A civil servant who keeps the collaboration for a while, becomes a council member, and is locked out and let in again. */
export async function tellOfAnAccount(collaborationId: string): Promise<void> {
  const [first, second, third] = PASSWORDS;
  const { id } = await on("2026-01-06", () =>
    addUser(administrator, { ...PERSON, password: first }),
  );
  const tryPassword = (date: string, password: string) =>
    on(date, () => signIn(PERSON.email, password, "test"));
  await tryPassword("2026-01-07", "een verkeerd wachtwoord");
  await tryPassword("2026-01-07", first);
  const own = actingViewer({ ...PERSON, id }, "test");
  const typed = { currentPassword: first, newPassword: second, repeatedPassword: second };
  await on("2026-01-07", () => changeOwnPassword(own, typed));
  const session = { userId: id, sessionVersion: 2, signInId: "first", endsAt: END_OF_DAY };
  await on("2026-01-07", () => signOut(session, own));
  const keeper = { collaborationId, userId: id };
  await on("2026-01-08", () => assignCivilServant(administrator, keeper));
  await on("2026-01-09", () => unassignCivilServant(administrator, keeper));
  await on("2026-01-10", () => assignCivilServant(administrator, keeper));
  const elected = { ...PERSON, role: "council_member", politicalGroup: "Fractie B" } as const;
  const reference = async () => ({ id, version: await versionOf(id) });
  // With the role the collaboration goes.
  await on("2026-01-11", async () =>
    changeUser(administrator, { ...elected, ...(await reference()) }),
  );
  await on("2026-01-12", async () => lockUser(administrator, await reference()));
  await tryPassword("2026-01-13", second);
  await on("2026-01-14", async () => unlockUser(administrator, await reference()));
  await on("2026-01-14", () => setPassword(administrator, { id, password: third }));
}

async function versionOf(id: string): Promise<number> {
  const [account] = await database()
    .select({ version: users.sessionVersion })
    .from(users)
    .where(eq(users.id, id));
  return account?.version ?? 0;
}
