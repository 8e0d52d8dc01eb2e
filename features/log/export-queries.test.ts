import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { auditEvents, reportVersions } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { hashOf } from "@/features/audit-log/canonical";
import { uncheckedEvent } from "@/features/audit-log/event-types";
import { recordEventBy } from "@/features/audit-log/record";
import { actingViewer } from "@/features/auth/acting";
import { NotFoundError } from "@/lib/errors";
import { freshDatabase } from "@/test/database";
import { insertReleasedReport, versionRow } from "@/test/records";
import { getEvent } from "./event-queries";
import { csvBatch, csvHeader, JSON_END, jsonBatch, jsonStart } from "./export-file";
import { findLogExport } from "./export-queries";
import { readLogFilters } from "./list-filters";
import type { ExportedEvent } from "./types";

const viewer = (role: "clerk" | "auditor" | "council_member") =>
  actingViewer({ id: role, name: role, role }, "test");
const SECRET = "Nog niet voor de raad.";

beforeEach(async () => {
  await freshDatabase(insertReleasedReport);
  await transaction(async (tx) => {
    await tx.insert(reportVersions).values(versionRow(2, "draft"));
    const about = { objectType: "report", objectId: "report" } as const;
    const seen = { ...about, objectVersion: 1, action: "report_returned" } as const;
    await recordEventBy(
      tx,
      viewer("clerk"),
      uncheckedEvent(seen, { after: { reason: "=Bekend" } }),
    );
    const unseen = { ...about, objectVersion: 2, action: "report_correction_started" } as const;
    await recordEventBy(
      tx,
      viewer("clerk"),
      uncheckedEvent(unseen, { after: { correctionReason: SECRET } }),
    );
    await recordEventBy(tx, viewer("council_member"), {
      action: "view_given",
      objectType: "view_round",
      objectId: "round",
      after: { viewSha256: "abc" },
    });
  });
});

async function exported(role: "clerk" | "auditor", params = {}) {
  const { rows, batches } = await findLogExport(viewer(role), readLogFilters(params));
  const events: ExportedEvent[] = [];
  for await (const batch of batches()) events.push(...batch);
  expect(events).toHaveLength(rows);
  return events;
}

describe("the content of an event", () => {
  it("is for who may read the object itself, also where older events hold a reason as text", async () => {
    expect((await getEvent(viewer("clerk"), 1)).content?.changes).toMatchObject([
      { path: "reason", after: "=Bekend" },
    ]);
    expect((await getEvent(viewer("clerk"), 2)).content).toBeNull();
    expect((await getEvent(viewer("auditor"), 2)).content?.changes).toMatchObject([
      { path: "correctionReason", after: SECRET },
      { path: "salt" },
    ]);
  });

  it("can be hashed by whoever sees it", async () => {
    const { content, hash } = await getEvent(viewer("clerk"), 1);
    expect(hashOf(JSON.parse(content?.canonicalForm ?? ""))).toBe(hash);
  });

  it("of a view is for nobody, and neither is who gave it", async () => {
    const event = await getEvent(viewer("auditor"), 3);
    expect(event.content).toBeNull();
    expect(event.actor).toBeNull();
    expect(JSON.stringify(event)).not.toMatch(/"abc"|"council_member","name|test/);
  });
});

describe("the log as a file", () => {
  it("is not there for who does not read the log", async () => {
    const none = findLogExport(viewer("council_member"), readLogFilters({}));
    await expect(none).rejects.toThrow(NotFoundError);
  });

  it("holds every event that matches, in order", async () => {
    expect((await exported("auditor")).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    const found = await exported("auditor", { action: "report_returned" });
    expect(found.map(({ sequence }) => sequence)).toEqual([1]);
  });

  it("leaves out what the reader may not see, and says so", async () => {
    const events = await exported("clerk");
    expect(events.map(({ isWhole }) => isWhole)).toEqual([true, false, false]);
    expect(JSON.stringify(events)).not.toContain(SECRET);
    expect(events[2]).toMatchObject({ actorId: null, actorName: null, after: null, origin: null });
  });

  it("lets an outsider calculate the hash of every whole event out of the JSON", async () => {
    const events = await exported("auditor");
    const text = jsonStart({ rows: 3 }) + jsonBatch(events, true) + JSON_END;
    const recorded = await database().select().from(auditEvents);
    const read = JSON.parse(text).events as ExportedEvent[];
    for (const { hash, isWhole, ...content } of read) {
      expect(recorded.map((one) => one.hash)).toContain(hash);
      if (isWhole) expect(hashOf(content)).toBe(hash);
    }
    expect(read.filter(({ isWhole }) => isWhole)).toHaveLength(2);
  });

  it("is a CSV of one line per event in which nothing runs as a formula", async () => {
    const events = await exported("clerk", { action: "report_returned" });
    const [event] = events;
    if (!event) throw new Error("one event expected");
    const lines = (csvHeader("nl") + csvBatch([{ ...event, actorName: "=1+1" }], "nl")).split(
      "\r\n",
    );
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain("sequence;occurredAt;actorId");
    expect(lines[1]).toContain(";'=1+1;");
  });
});
