import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EVENT_ACTIONS } from "@/features/audit-log/events";
import { changesIn } from "@/features/log/changes";
import { NAME_GROUPS } from "@/features/log/field-words";
import { env } from "@/lib/env";
import { translatorFor } from "@/lib/i18n";
import { freshDatabase } from "@/test/database";
import { events } from "@/test/log";
import { tellSmallStory } from "./small-story";

/** Nothing writes them: older logs hold the one, and settings are filled when the product is set up. */
const WITHOUT_WRITER = ["collaboration_changed", "settings_changed"];
/** Their fields are the ids of records. */
const NAMES_RECORDS = ["record_sealed"];

describe("the small story", () => {
  let log: Awaited<ReturnType<typeof events>>;

  beforeAll(async () => {
    await freshDatabase(tellSmallStory);
    log = await events();
  }, 60_000);
  afterAll(() => rmSync(env().evidenceFolder, { recursive: true, force: true }));

  it("contains every action that the product can write", () => {
    const told = new Set<string>(log.map(({ action }) => action));
    expect(EVENT_ACTIONS.filter((action) => !told.has(action))).toEqual(WITHOUT_WRITER);
  });

  it("has a word in the log for each field and each status of its events", async () => {
    const fields = await translatorFor("nl", "audit-log");
    const vocabulary = await translatorFor("nl", "vocabulary");
    const isNamed = (part: string) =>
      /^\d+$/.test(part) ||
      fields.has(`field.${part}`) ||
      NAME_GROUPS.some((group) => vocabulary.has(`${group}.${part}`));
    const isSaid = (group: string, status: unknown) =>
      typeof status !== "string" || vocabulary.has(`${group}.${status}`);
    const wordless = log
      .filter(({ action }) => !NAMES_RECORDS.includes(action))
      .flatMap(({ objectType, before, after }) =>
        changesIn(before, after).flatMap(({ path, ...values }) => [
          ...path.split(".").filter((part) => !isNamed(part)),
          ...Object.values(values)
            .filter((value) => path === "status" && !isSaid(`${objectType}_status`, value))
            .map((value) => `${objectType}_status.${value}`),
        ]),
      );
    expect([...new Set(wordless)]).toEqual([]);
  });

  it("goes forward in time", () => {
    const times = log.map(({ occurredAt }) => occurredAt.toISOString());
    expect(times).toEqual(times.toSorted());
  });
});
