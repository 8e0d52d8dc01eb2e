/** Who acts in the small story, and when. */

import { actingViewer } from "@/features/auth/acting";
import { at } from "@/lib/clock";
import { TEST_PEOPLE } from "@/test/records";

export const viewer = (name: keyof typeof TEST_PEOPLE) =>
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
