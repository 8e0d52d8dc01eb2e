/**
 * What an event says before and after, by its action. Each feature adds its own, beside its kind of record:
 * `declare module "@/features/audit-log/event-types"`. Pure.
 */
import type { ActionOf, EventAction, ObjectType } from "./events";

type Row = Record<string, unknown>;
type Nothing = Record<never, never>;

export interface EventPayloads {
  signed_in: Nothing;
  sign_in_failed: Nothing;
  signed_out: Nothing;
  log_verified: { after: Row };
  log_exported: { after: Row };
  record_sealed: { after: { salt: string; rows: Record<string, Record<string, string>> } };
  table_exported: { after: Row };
  settings_changed: { before: Row; after: Row };
}

/** Work on a draft carries its hash; the salt comes with the writing. */
export type DraftHash = { after: { contentSha256: string } };
/** So it does of the reason of a correction. */
export type CorrectionHash = { after: { contentSha256: string; reasonSha256: string } };
/** Of the row as it stands with the event. */
export type Sealed = { recordSha256: string };

type PayloadOf<Action> = Action extends keyof EventPayloads ? EventPayloads[Action] : never;
type Side<Payload, Name extends "before" | "after"> = Name extends keyof Payload
  ? Pick<Payload, Name>
  : { [name in Name]?: null };

export type EventOf<Type extends ObjectType, Action extends ActionOf<Type>> = {
  action: Action;
  objectType: Type;
  objectId: string;
  objectVersion?: number;
} & Side<PayloadOf<Action>, "before"> &
  Side<PayloadOf<Action>, "after">;

/** What an event is about, before anything is said of it: what a refusal is recorded as. */
export type Attempt = {
  action: EventAction;
  objectType: ObjectType;
  objectId: string;
  objectVersion?: number;
};

/** As it is written, whatever its action. */
export type Written = Attempt & { before?: object | null; after?: object | null };

export type AuditEvent = {
  [Type in ObjectType]: { [Action in ActionOf<Type>]: EventOf<Type, Action> }[ActionOf<Type>];
}[ObjectType];

/** What an event of this action says. */
export type SaidBy<Action extends EventAction> = Side<PayloadOf<Action>, "before"> &
  Side<PayloadOf<Action>, "after">;
/** The same of what stands after it, without what the frame of a step adds: the status, and the seal of the row. */
export type AfterBy<Action extends EventAction> =
  SaidBy<Action> extends { after: infer After } ? Omit<After, "status" | "recordSha256"> : never;
/** The actions whose event may say this. */
export type ActionSaying<Said> = {
  [Action in EventAction]: Said extends SaidBy<Action> ? Action : never;
}[EventAction];

/** The event of one of several actions, with what fits it. */
export const eventOf = <Action extends EventAction>(
  about: Attempt & { action: Action },
  said: SaidBy<Action>,
): AuditEvent => uncheckedEvent(about, said);

/**
 * Of a frame that takes a step and says so: what its caller gave is checked there (`AfterBy`), where the compiler cannot follow
 * it. In tests, what an older version wrote.
 */
export const uncheckedEvent = (
  about: Attempt,
  said: { before?: object | null; after?: object | null },
): AuditEvent => ({ ...about, ...said }) as AuditEvent;
