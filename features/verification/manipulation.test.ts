/**
 * What somebody with the whole database and the evidence folder in hand can do to the past: more than a thousand random
 * manipulations. Each is found by a check of the log, or by one with a published head. A failure prints its seed and the smallest
 * manipulation that was not found.
 */
import { rmSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database, handles } from "@/db";
import { contentToSeal, nameOf } from "@/db/frozen";
import { auditEvents, judgements } from "@/db/schema";
import type { Transaction } from "@/db/transaction";
import { hashOf } from "@/features/audit-log/canonical";
import { uncheckedEvent } from "@/features/audit-log/event-types";
import type { ObjectType } from "@/features/audit-log/events";
import { recordEventBy, sealOf } from "@/features/audit-log/record";
import { dateOf } from "@/lib/dates";
import { env } from "@/lib/env";
import { viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { disarm, MANIPULATIONS, tryOut } from "@/test/manipulations/all";
import { tellSmallStory } from "@/test/stories/small-story";
import { FROZEN, type Frozen } from "./kinds";
import { verifyIn } from "./queries";
import type { PublishedHead } from "./seal/published-heads";

const RUNS = 1200;
const SEED = Number(process.env.MANIPULATION_SEED ?? 2012);

describe("the past", () => {
  let heads: PublishedHead[];
  const verify = () => verifyIn(handles().writer.database, heads);

  beforeAll(async () => {
    await freshDatabase(tellSmallStory);
    disarm();
    heads = await dailyHeads();
  }, 60_000);
  afterAll(() => rmSync(env().evidenceFolder, { recursive: true, force: true }));

  it("fits together before anybody touches it", async () => {
    const found = await verify();
    expect(found).toMatchObject({ fault: null, files: 4 });
    expect(found.records).toBeGreaterThan(20);
    expect(found.events).toBeGreaterThan(50);
    expect(heads.length).toBeGreaterThan(3);
  });

  /** What could honestly have come next; `forge` changes what stood before as well. */
  const NEXT = [
    {
      name: "recommendation_statements",
      forge: "made_by_id = 'member'",
      action: "recommendation_verdict_given",
    },
    {
      name: "report_versions",
      of: "status = 'released'",
      forge: "score_scoping = 5, status = 'concluded', concluded_at = '2026-11-24T10:00:00.000Z'",
      action: "review_concluded",
      after: { status: "concluded" },
    },
    {
      // Not even what could have come next: the council has it.
      name: "report_versions",
      of: "status = 'released'",
      forge:
        "status = 'returned', returned_at = '2026-11-24T10:00:00.000Z', return_reason = 'Nee.'",
      action: "report_returned",
      after: { status: "returned" },
    },
    { name: "judgements", forge: "explanation = 'Anders.'", action: "judgement_revised" },
    {
      name: "questions",
      of: "status = 'open'",
      forge: "text = 'Iets anders?', due_on = '2027-05-01'",
      action: "question_postponed",
      after: { dueOn: "2027-05-01" },
    },
    {
      name: "commitments",
      of: "revision = 1",
      forge: "text = 'Niets.', due_on = '2027-05-01'",
      action: "commitment_date_moved",
      after: { dueOn: "2027-05-01", status: "open" },
    },
  ] as const;

  it.each(NEXT)(
    "tells of changed $name also when an event was added that seals them as they stand now",
    async ({ name, forge, action, ...rest }) => {
      const { client, database: db } = handles().writer;
      const frozen = FROZEN.find((one) => one.name === name) as Frozen;
      client.exec("savepoint forged");
      try {
        const of = "of" in rest ? rest.of : "true";
        const found = client
          .prepare(
            `update ${name} set ${forge} where id = (select id from ${name} where ${of} limit 1) returning id`,
          )
          .get() as { id: string } | undefined;
        const id = found?.id ?? "";
        const { [nameOf(frozen.table, frozen.objectId)]: objectId, number } = await contentToSeal(
          db,
          frozen,
          id,
        );
        const tx = db as unknown as Transaction;
        const about = {
          action,
          objectType: frozen.objectType as ObjectType,
          objectId: String(objectId),
          ...(frozen.version && { objectVersion: Number(number) }),
        };
        const after = {
          ...("after" in rest && rest.after),
          ...(frozen.rowId && { [frozen.rowId]: id }),
          [frozen.member]: await sealOf(tx, frozen, id),
        };
        await recordEventBy(tx, clerk, uncheckedEvent(about, { after }));
        expect((await verifyIn(db)).fault).toMatchObject({ kind: "record_changed", name });
      } finally {
        client.exec("rollback to forged; release forged");
      }
    },
  );

  it.each([
    ["judgements_of", "update judgements set superseded_at = null where superseded_at is not null"],
    ["judgements_of", "update judgements set superseded_at = given_at where superseded_at is null"],
    [
      "question_dates",
      "update question_postponements set postponed_at = '2026-11-12T10:00:00.000Z'",
    ],
    ["question_dates", "delete from question_postponements"],
    ["commitment_dates", "update commitment_date_changes set old_due_on = '2026-11-30'"],
    ["reports", "update reports set first_submitted_at = '2026-11-01T10:00:00.000Z'"],
    ["reports", "update reports set collaboration_id = 'another'"],
    ["reports", "update reports set moment_id = 'another'"],
    ["findings", "update findings set cycle_year = 2025"],
    ["findings", "update findings set collaboration_id = 'another'"],
    ["collaborations", "update collaborations set started_on = '2021-01-01'"],
    ["collaborations", "update collaborations set challenge_until = '2040'"],
    ["collaborations", "update collaborations set challenge_excludes = null"],
    ["collaborations", "update budgets set planned_euros = 400000"],
    ["collaborations", "update indicator_targets set target = 1000"],
    ["collaborations", "update indicator_measurements set value = 1300"],
    ["collaborations", "update indicators set target = 1000"],
    ["collaborations", "update milestones set done_on = null"],
    ["collaborations", "update collaboration_partners set left_on = null"],
    ["collaborations", "delete from collaboration_assignments"],
    ["collaborations", "update indicator_measurements set value = 11000 where value = 11300"],
    ["collaborations", "update indicator_measurements set id = id || 'x' where value = 11300"],
    ["collaborations", "update collaboration_facts set id = id || 'x'"],
    ["collaborations", "update goals set text = 'Iets anders' where text = 'Meer banen'"],
    [
      "record_corrections",
      "update record_corrections set was = '{\"value\":1129}' where part = 'measurement'",
    ],
    [
      "record_corrections",
      "update record_corrections set became = '{\"value\":1131}' where part = 'measurement'",
    ],
    ["record_corrections", "update record_corrections set made_by_id = 'clerk'"],
    ["record_corrections", "update record_corrections set made_at = '2026-11-01T10:00:00.000Z'"],
    ["record_corrections", "update record_corrections set row_id = row_id || 'x'"],
    ["collaborations", "update collaborations set name_folded = 'zzz'"],
    ["collaborations", "update collaborations set search_folded = ''"],
    ["partner_names", "update partners set name_folded = 'zzz'"],
    ["person_names", "update users set name_folded = 'zzz'"],
  ])("tells of %s after: %s", async (name, forged) => {
    expect((await tried(forged)).fault).toMatchObject({ kind: "record_changed", name });
  });

  it("tells when what others refer to is gone", async () => {
    const found = await tried("insert into collaboration_assignments values ('gone', 'official')");
    expect(found.fault).toEqual({ kind: "orphan", table: "collaboration_assignments" });
  });

  const tried = async (forged: string) => {
    const { client, database: db } = handles().writer;
    client.exec("savepoint tried");
    try {
      client.exec(forged);
      return await verifyIn(db);
    } finally {
      client.exec("rollback to tried; release tried");
    }
  };

  it("holds of an older event, which carries no hash of the record, what it says in words", async () => {
    const { client, database: db } = handles().writer;
    client.exec("savepoint older");
    try {
      const { supersededAt: _, ...given } = (await db.select().from(judgements).limit(1))[0] ?? {};
      const old = {
        ...given,
        id: "old",
        councilMemberId: "member3",
      } as typeof judgements.$inferInsert;
      await db.insert(judgements).values(old);
      const { reportId, sight, course, explanation } = old;
      const about = {
        action: "judgement_given",
        objectType: "judgement",
        objectId: "old",
      } as const;
      const event = uncheckedEvent(about, { after: { reportId, sight, course, explanation } });
      await recordEventBy(db as unknown as Transaction, viewer("member3"), event);
      expect((await verifyIn(db)).fault).toBeNull();
      client.exec("update judgements set explanation = 'Anders.' where id = 'old'");
      expect((await verifyIn(db)).fault).toMatchObject({ kind: "record_changed", id: "old" });
    } finally {
      client.exec("rollback to older; release older");
    }
  });

  it("cannot be changed without a check, or a published head, telling", async () => {
    await fc.assert(
      fc.asyncProperty(MANIPULATIONS, async (manipulation) => {
        const isDone = await tryOut(manipulation, hashOf, async () => {
          expect((await verify()).fault).not.toBeNull();
        });
        fc.pre(isDone);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 180_000);
});

const clerk = viewer("clerk");

/** As /audit-heads publishes them: the last event of each day. */
async function dailyHeads(): Promise<PublishedHead[]> {
  const events = await database().select().from(auditEvents);
  const days = new Map(events.map(({ occurredAt, hash }) => [dateOf(occurredAt), hash]));
  return [...days].map(([date, hash]) => ({ date, hash }));
}
