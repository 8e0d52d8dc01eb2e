/** What a refusal leaves behind, as the frame of an action ends it: one event, and nothing else. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { handles } from "@/db";
import { recordingRefusals } from "@/features/auth/permit";
import type { Viewer } from "@/features/viewer/types";
import { at } from "@/lib/clock";
import { env } from "@/lib/env";
import { ForbiddenError, NotFoundError } from "@/lib/errors";
import { freshDatabase } from "../database";
import { insertAssessment, insertFigures, insertReleasedReport } from "../records";
import { insertPublishedStudy } from "../records/studies";
import type { Attempt, Attempts } from "./attempts";

const TODAY = "2026-11-25T09:00:00Z";

/** What each feature tries, in the file of its name. */
const ATTEMPTS = await Promise.all(
  readdirSync("test/refusals")
    .map((file) => file.replace(".ts", ""))
    .filter((name) => existsSync(`features/${name}`))
    .map(async (feature): Promise<[string, Attempts]> => {
      const { ATTEMPTS } = await import(`../refusals/${feature}.ts`);
      return [feature, ATTEMPTS];
    }),
);

const flat = (answer: keyof Attempts) =>
  ATTEMPTS.flatMap(([feature, attempts]) =>
    (attempts[answer] ?? []).map(
      ([what, who, mutate]) => [feature, what, who.name, { who, mutate }] as const,
    ),
  );

/** Every row of every table, and the files of evidence. */
function everything() {
  const { client } = handles().reader;
  const tables = client
    .prepare("select name from sqlite_master where type = 'table'")
    .pluck()
    .all() as string[];
  const folder = env().evidenceFolder;
  return {
    ...Object.fromEntries(
      tables.map((name) => [name, client.prepare(`select * from "${name}"`).all()]),
    ),
    files: existsSync(folder) ? readdirSync(folder, { recursive: true }) : [],
  } as Record<string, unknown[]>;
}

/** What was refused, as the frame of an action ends it. */
async function refusedEvents(
  who: Viewer,
  mutate: Attempt[2],
  answer: typeof ForbiddenError | typeof NotFoundError,
) {
  const before = everything();
  const sent = at(TODAY, () => recordingRefusals(mutate(who)));
  await expect(sent).rejects.toBeInstanceOf(answer);
  const { audit_events: events = [], ...after } = everything();
  const { audit_events: earlier = [], ...unchanged } = before;
  expect(after).toEqual(unchanged);
  return events.slice(earlier.length);
}

beforeEach(async () => {
  await freshDatabase(insertReleasedReport, insertFigures, insertPublishedStudy);
  await insertAssessment(1, "proposed");
});

describe("a refused change", () => {
  it.each(flat("refused"))("of %s leaves one event: %s, by %s", async (...row) => {
    const { who, mutate } = row[3];
    const events = await refusedEvents(who, mutate, ForbiddenError);
    const refused = { actor_id: who.id, result: "refused", before: null, after: null };
    expect(events).toMatchObject([refused]);
  });

  it.each(flat("hidden"))(
    "of %s does so where there is said to be nothing: %s, by %s",
    async (...row) => {
      const { who, mutate } = row[3];
      const events = await refusedEvents(who, mutate, NotFoundError);
      expect(events).toMatchObject([{ actor_id: who.id, result: "refused" }]);
    },
  );

  it("is tried for every feature that asks for a permit", () => {
    const asking = readdirSync("features", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith("mutations.ts"))
      .filter((path) => /\bpermit\(/.test(readFileSync(`features/${path}`, "utf8")))
      .map((path) => path.split("/")[0]);
    expect([...new Set(asking)].sort()).toEqual(ATTEMPTS.map(([feature]) => feature).sort());
  });
});
