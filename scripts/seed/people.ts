/** The demo identities, and the other council members, who have no sign-in. All invented. */

import { users } from "@/db/schema";
import { transaction } from "@/db/transaction";
import type { Role } from "@/db/vocabulary";
import { actingViewer } from "@/features/auth/acting";
import { DEMO_IDENTITIES, DEMO_PASSWORD } from "@/features/auth/demo-identities";
import { hashPassword } from "@/features/auth/passwords";
import type { Viewer } from "@/features/auth/types";
import { now } from "@/lib/clock";
import { newId } from "@/lib/ids";

const COUNCIL_SEATS = 39;
const GROUPS = "ABCDEFGH";
export const SEED_ORIGIN = "demo";

type Person = {
  id: string;
  name: string;
  role: Role;
  email: string | null;
  politicalGroup: string | null;
};

export type People = {
  /** The viewer behind a demo identity: `viewer("griffier")`. */
  viewer: (localPart: string) => Viewer;
  /** All 39, in order; the first two can sign in. */
  councilMembers: Viewer[];
};

export async function seedPeople(): Promise<People> {
  const identities: Person[] = DEMO_IDENTITIES.map(
    ({ email, name, role, politicalGroup = null }) => ({
      id: newId(),
      name,
      role,
      email,
      politicalGroup,
    }),
  );
  const others: Person[] = Array.from({ length: COUNCIL_SEATS - 2 }, (_, index) => ({
    id: newId(),
    name: `Raadslid ${index + 3}`,
    role: "council_member",
    email: null,
    politicalGroup: `Fractie ${GROUPS[(index + 2) % GROUPS.length]}`,
  }));
  const everybody = [...identities, ...others];
  const hashes = await Promise.all(
    everybody.map(({ email }) => (email ? hashPassword(DEMO_PASSWORD) : null)),
  );
  const rows = everybody.map((person, index) => ({
    ...person,
    passwordHash: hashes[index] ?? null,
    createdAt: now(),
  }));
  await transaction((tx) =>
    tx
      .insert(users)
      .values(rows)
      .then(() => undefined),
  );
  return {
    viewer: (localPart) =>
      acting(identities.find(({ email }) => email === `${localPart}@delft.example`)),
    councilMembers: everybody.filter(({ role }) => role === "council_member").map(acting),
  };
}

function acting(person: Person | undefined): Viewer {
  if (!person) throw new Error("There is no such demo identity.");
  return actingViewer(person, SEED_ORIGIN);
}
