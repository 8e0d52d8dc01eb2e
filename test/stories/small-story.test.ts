import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EVENT_ACTIONS } from "@/features/audit-log/events";
import { env } from "@/lib/env";
import { freshDatabase } from "@/test/database";
import { events } from "@/test/log";
import { tellSmallStory } from "./small-story";

/** Nothing writes them: older logs hold the one, and settings are filled when the product is set up. */
const WITHOUT_WRITER = ["collaboration_changed", "settings_changed"];

describe("the small story", () => {
  let log: Awaited<ReturnType<typeof events>>;

  beforeAll(async () => {
    await freshDatabase();
    await tellSmallStory();
    log = await events();
  }, 60_000);
  afterAll(() => rmSync(env().evidenceFolder, { recursive: true, force: true }));

  it("contains every action that the product can write", () => {
    const told = new Set<string>(log.map(({ action }) => action));
    expect(EVENT_ACTIONS.filter((action) => !told.has(action))).toEqual(WITHOUT_WRITER);
  });

  it("goes forward in time", () => {
    const times = log.map(({ occurredAt }) => occurredAt.toISOString());
    expect(times).toEqual(times.toSorted());
  });
});
