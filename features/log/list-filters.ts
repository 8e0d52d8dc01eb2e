/** What the audit log is narrowed to, and where in it one stands, as it is in the address. */
import { EVENT_RESULTS, type EventResult, ROLES, type Role } from "@/db/vocabulary";
import {
  EVENT_ACTIONS,
  type EventAction,
  OBJECT_TYPES,
  type ObjectType,
} from "@/features/audit-log/events";
import { type CalendarDate, isCalendarDate } from "@/lib/dates";
import { oneOf, oneText, type SearchParam } from "@/lib/search-params";

export interface LogFilters {
  /** The first and the last day, both included. */
  from: CalendarDate | null;
  until: CalendarDate | null;
  actor: string | null;
  role: Role | null;
  action: EventAction | null;
  type: ObjectType | null;
  object: string | null;
  result: EventResult | null;
}

/** A page by sequence, so that the millionth event is as near as the first. Neither: the newest. */
export interface LogPlace {
  /** Events older than this sequence. */
  before: number | null;
  /** Events newer than this sequence, the nearest to it. */
  after: number | null;
}

type Params = Record<string, SearchParam>;

export function readLogFilters(params: Params): LogFilters {
  return {
    from: dateIn(params.from),
    until: dateIn(params.until),
    actor: oneText(params.actor) ?? null,
    role: oneOf(ROLES, params.role),
    action: oneOf(EVENT_ACTIONS, params.action),
    type: oneOf(OBJECT_TYPES, params.type),
    object: oneText(params.object) ?? null,
    result: oneOf(EVENT_RESULTS, params.result),
  };
}

export function readLogPlace(params: Params): LogPlace {
  const before = sequenceOf(oneText(params.before));
  return { before, after: before === null ? sequenceOf(oneText(params.after)) : null };
}

/** The number of an event; null for what is none. */
export const sequenceOf = (text: string | undefined): number | null =>
  text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;

export const isFiltered = (filters: LogFilters): boolean =>
  Object.values(filters).some((value) => value !== null);

function dateIn(value: SearchParam): CalendarDate | null {
  const text = oneText(value);
  return text !== undefined && isCalendarDate(text) ? text : null;
}
