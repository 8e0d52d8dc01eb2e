/** The demo identities, and the others of the council, the college and the civil service, who have no sign-in. All invented. */

import { foldedName } from "@/db/names/folded";
import { users } from "@/db/schema";
import { transaction } from "@/db/transaction";
import type { Role } from "@/db/vocabulary";
import { actingViewer } from "@/features/auth/acting";
import { DEMO_IDENTITIES, DEMO_PASSWORD } from "@/features/auth/demo-identities";
import { hashPassword } from "@/features/auth/passwords/hashing";
import type { Viewer } from "@/features/viewer/types";
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
  /** The first two can sign in. */
  aldermen: Viewer[];
  civilServants: Viewer[];
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
  const colleagues = [
    ...colleaguesOf("alderman", "Wethouder", 2),
    ...colleaguesOf("civil_servant", "Ambtenaar", 3),
  ];
  const everybody = [...identities, ...others, ...colleagues];
  const hashes = await Promise.all(
    everybody.map(({ email }) => (email ? hashPassword(DEMO_PASSWORD) : null)),
  );
  const rows = everybody.map((person, index) => ({
    ...person,
    ...foldedName(person),
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
    aldermen: everybody.filter(({ role }) => role === "alderman").map(acting),
    civilServants: everybody.filter(({ role }) => role === "civil_servant").map(acting),
  };
}

/** Beside the two who can sign in, so that each side is large enough to show its views. */
const colleaguesOf = (role: Role, title: string, count: number): Person[] =>
  Array.from({ length: count }, (_, index) => ({
    id: newId(),
    name: `${title} ${index + 3}`,
    role,
    email: null,
    politicalGroup: null,
  }));

function acting(person: Person | undefined): Viewer {
  if (!person) throw new Error("There is no such demo identity.");
  return actingViewer(person, SEED_ORIGIN);
}
