/** Which answers that are kept an event outdates (db/kept/reads.ts): those that show its topic. */
import type { Attempt, Written } from "./event-types";
import { type EventAction, isWorking, type ObjectType } from "./events";

/** The type of an object whose figures are shown; or `task`: what waits for somebody, and no figure. */
export type Topic = Exclude<ObjectType, (typeof SILENT)[number]> | "task";

/** Nothing that is kept shows these. */
const SILENT = [
  "session",
  "evidence",
  "export",
  "audit_log",
  "partner",
] as const satisfies readonly ObjectType[];

/** Actions that change less than others on the same object. */
const SMALLER: Partial<Record<EventAction, Topic | null>> = {
  dossier_exported: null,
  password_set: null,
  user_locked: null,
  user_unlocked: null,
  civil_servant_assigned: "task",
  civil_servant_unassigned: "task",
  view_round_opened: "task",
  view_given: "task",
  view_changed: "task",
  partner_view_entered: "task",
  partner_invited: null,
  partner_invitation_exchanged: null,
  partner_invitation_withdrawn: null,
};

/** Null when the event outdates nothing. @example "report_draft_saved" is on "task", "report_released" on "report" */
export function topicOf(event: Pick<Attempt, "action" | "objectType">): Topic | null {
  const smaller = SMALLER[event.action];
  if (smaller !== undefined) return smaller;
  if (isWorking(event.action)) return "task";
  return isShown(event.objectType) ? event.objectType : null;
}

/** The report whose row or judgements an event changes, a draft as well; null when there is none. */
export function changedReportOf({ objectType, objectId, after }: Written): string | null {
  if (objectType === "report") return objectId;
  return objectType === "judgement"
    ? String((after as { reportId?: unknown } | null | undefined)?.reportId)
    : null;
}

const isShown = (type: ObjectType): type is Exclude<ObjectType, (typeof SILENT)[number]> =>
  !(SILENT as readonly ObjectType[]).includes(type);
