import {
  index,
  instant,
  integer,
  json,
  table,
  text,
  uniqueIndex,
  wordCheck,
  words,
} from "../columns";
import { EVENT_RESULTS, ROLES } from "../vocabulary";

/**
 * The audit log: append-only (triggers refuse update and delete), hash-chained. No foreign keys:
 * the actor is copied in, so that an event reads the same whatever happens to other records.
 */
export const auditEvents = table(
  "audit_events",
  {
    sequence: integer("sequence").primaryKey(),
    occurredAt: instant("occurred_at").notNull(),
    actorId: text("actor_id"),
    actorName: text("actor_name").notNull(),
    actorRole: words("actor_role", ROLES),
    action: text("action").notNull(),
    objectType: text("object_type").notNull(),
    objectId: text("object_id").notNull(),
    objectVersion: integer("object_version"),
    /** Changed fields only; of working papers, unreleased drafts and views a hash instead of the text. */
    before: json<Record<string, unknown> | null>("before"),
    after: json<Record<string, unknown> | null>("after"),
    result: words("result", EVENT_RESULTS).notNull(),
    origin: text("origin").notNull(),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
  },
  (t) => [
    uniqueIndex("audit_events_hash_unique").on(t.hash),
    index("audit_events_object_index").on(t.objectType, t.objectId, t.sequence),
    index("audit_events_actor_index").on(t.actorId, t.sequence),
    index("audit_events_occurred_index").on(t.occurredAt),
    // What else the log is narrowed to: each ends in the sequence, so that a page is found without sorting.
    index("audit_events_role_index").on(t.actorRole, t.sequence),
    index("audit_events_action_index").on(t.action, t.sequence),
    index("audit_events_type_index").on(t.objectType, t.sequence),
    index("audit_events_object_id_index").on(t.objectId, t.sequence),
    index("audit_events_result_index").on(t.result, t.sequence),
    wordCheck("audit_events_result_check", t.result, EVENT_RESULTS),
  ],
);
