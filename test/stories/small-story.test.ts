import { rmSync } from "node:fs";
import { asc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/db";
import { auditEvents } from "@/db/schema";
import { EVENT_ACTIONS } from "@/features/audit-log/events";
import { env } from "@/lib/env";
import { freshDatabase } from "@/test/database";
import { tellSmallStory } from "./small-story";

/** Nothing writes them: older logs hold the one, and settings are filled when the product is set up. */
const WITHOUT_WRITER = ["collaboration_changed", "settings_changed"];

describe("the small story", () => {
  let events: (typeof auditEvents.$inferSelect)[];

  beforeAll(async () => {
    await freshDatabase();
    await tellSmallStory();
    events = await database().select().from(auditEvents).orderBy(asc(auditEvents.sequence));
  }, 60_000);
  afterAll(() => rmSync(env().evidenceFolder, { recursive: true, force: true }));

  it("contains every action that the product can write", () => {
    const told = new Set<string>(events.map(({ action }) => action));
    expect(EVENT_ACTIONS.filter((action) => !told.has(action))).toEqual(WITHOUT_WRITER);
  });

  it("goes forward in time", () => {
    const times = events.map(({ occurredAt }) => occurredAt.toISOString());
    expect(times).toEqual(times.toSorted());
  });
});
