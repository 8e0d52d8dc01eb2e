import { getTableColumns } from "drizzle-orm";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { AuditEvent, EventPayloads } from "@/features/audit-log/event-types";
import { EVENTS, type EventAction, OBJECT_TYPES } from "@/features/audit-log/events";
import { RECORD_KINDS } from "@/features/record-kinds";
import { FROZEN, HELD_KINDS, REPEATS } from "./kinds";

type None<Left extends never> = Left;

/** From an event about one of these the log leads nowhere. */
const WITHOUT_HREF = [
  "audit_log",
  "export",
  "follow_up",
  "partner",
  "recommendation",
  "sample",
  "session",
  "settings",
  "study",
  "user",
];

const REPORT = { objectType: "report", objectId: "report" } as const;

describe("the kinds of records", () => {
  it("describe each type of object once", () => {
    const described = RECORD_KINDS.map(({ objectType }) => objectType);
    expect(described.toSorted()).toEqual(OBJECT_TYPES.toSorted());
  });

  it("declare what each action says, and of no other action", () => {
    // The compiler names an action of events.ts that no EventPayloads of a record-kind.ts declares, and one that only those do.
    const undeclared: None<Exclude<EventAction, keyof EventPayloads>>[] = [];
    const unknown: None<Exclude<keyof EventPayloads, EventAction>>[] = [];
    expect([...undeclared, ...unknown]).toEqual([]);
    expectTypeOf<AuditEvent["action"]>().toEqualTypeOf<EventAction>();
    // @ts-expect-error: the event of a submission seals the version.
    const less: AuditEvent = { ...REPORT, action: "report_submitted", before: { status: "draft" } };
    expect(less.action).toBe("report_submitted");
  });

  it("lead to where their object is shown, or are named here as not", () => {
    const without = RECORD_KINDS.filter(({ href }) => !href).map(({ objectType }) => objectType);
    expect(without.toSorted()).toEqual(WITHOUT_HREF);
  });

  it("freeze and hold by actions of their own type", () => {
    for (const { objectType, frozen = [], held = {} } of RECORD_KINDS) {
      const named = [
        ...frozen.flatMap(({ steps }) => Object.keys(steps)),
        ...Object.values(held).flatMap(({ actions }) => actions),
      ];
      expect(EVENTS[objectType].actions).toEqual(expect.arrayContaining(named));
    }
  });

  it("give each table, each repeat and each held record a name of its own", () => {
    const names = [...FROZEN, ...REPEATS].map(({ name }) => name);
    const held = Object.keys(HELD_KINDS);
    expect(new Set([...names, ...held]).size).toBe(names.length + held.length);
  });
});

describe.each(FROZEN)("frozen $name", (frozen) => {
  it("leaves out and changes columns that exist", () => {
    const columns = Object.keys(getTableColumns(frozen.table as never));
    const changed = Object.values(frozen.steps).flatMap(({ says = [], fills = [] }) => [
      ...says,
      ...fills,
    ]);
    expect(columns).toEqual(
      expect.arrayContaining([...Object.keys(frozen.except ?? {}), ...changed]),
    );
  });

  it("has a first step", () => {
    expect(Object.values(frozen.steps).some(({ from }) => from === undefined)).toBe(true);
  });
});
