/** Who acts in a test, and when. `insertPeople` of records.ts gives them an account. */
import type { Role } from "@/db/vocabulary";
import { actingViewer } from "@/features/auth/acting";
import { at } from "@/lib/clock";

/** One person per role, two of some; the id is the name. */
export const TEST_PEOPLE = {
  member: "council_member",
  member2: "council_member",
  member3: "council_member",
  clerk: "clerk",
  official: "civil_servant",
  official2: "civil_servant",
  alderman: "alderman",
  alderman2: "alderman",
  auditor: "auditor",
  administrator: "administrator",
} as const satisfies Record<string, Role>;
export type Person = keyof typeof TEST_PEOPLE;

export const viewer = (name: Person) =>
  actingViewer({ id: name, name, role: TEST_PEOPLE[name] }, "test");

export const administrator = viewer("administrator");
export const alderman = viewer("alderman");
export const auditor = viewer("auditor");
export const clerk = viewer("clerk");
export const member = viewer("member");
export const member2 = viewer("member2");
export const member3 = viewer("member3");
export const official = viewer("official");

/** At eleven or twelve in the morning in the Netherlands. */
export const on = <T>(date: string, work: () => Promise<T>): Promise<T> =>
  at(`${date}T10:00:00Z`, work);

/** In November 2026, the month in which most happens. */
export const onDay = <T>(day: string, work: () => Promise<T>): Promise<T> =>
  on(`2026-11-${day}`, work);
