/** What is corrected or withdrawn, followed through what reads the record: pages, figures, and reports before and after. */
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { milestones } from "@/db/schema";
import { listResults } from "@/features/dashboard/result-queries";
import { saveDraft, startCorrection } from "@/features/reports/form/mutations";
import { getReportForm } from "@/features/reports/form/queries";
import { requireSubmitted, submitReport } from "@/features/reports/mutations";
import { getReport } from "@/features/reports/queries";
import { at } from "@/lib/clock";
import { RuleError } from "@/lib/errors";
import { official, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { lastEvent } from "@/test/log";
import { INDICATOR } from "@/test/stories/small/texts";
import {
  DATES,
  editOf,
  FIGURE,
  findFault,
  NOW,
  now,
  pageOf,
  release,
  type SmallRecord,
  submitOn,
  tellSmallRecord,
  withdraw,
} from "@/test/stories/small-record";
import { typedReport } from "@/test/typed";
import { changeGoal, changeIndicator } from "../goals/mutations";
import { addMeasurement, setTargets } from "../goals/result-mutations";
import { changeMilestone } from "../planning/mutations";
import { shownCorrections } from "./corrected";

let record: SmallRecord;
const edit = () => editOf(record.collaborationId);
const typedOn = ({ indicatorId, milestoneId }: SmallRecord) =>
  typedReport("3", indicatorId, milestoneId);
const released = async () => {
  const saved = await submitOn(record);
  await release(saved);
  return saved.reportId;
};

beforeEach(async () => {
  await freshDatabase();
  record = await tellSmallRecord();
});

describe("a goal, an indicator and a milestone", () => {
  const change = async (reason?: string, when = NOW) => {
    const { goalId, indicatorId, milestoneId } = record;
    const why = reason ? { reason } : {};
    const goal = { goalId, text: "Minder kinderen arm", ...why };
    await at(when, async () => changeGoal(official, { ...(await edit()), ...goal }));
    const indicator = { indicatorId, ...INDICATOR, target: 1600, ...why };
    await at(when, async () => changeIndicator(official, { ...(await edit()), ...indicator }));
    const milestone = { milestoneId, name: "Monitor klaar", ...DATES, ...why };
    await at(when, async () => changeMilestone(official, { ...(await edit()), ...milestone }));
  };

  it("are changed without a reason while no released report shows them", async () => {
    await submitOn(record);
    await change();
    expect((await pageOf(record)).corrections).toEqual([]);
    expect(await lastEvent()).toMatchObject({ action: "milestone_changed" });
    expect(await findFault()).toBeNull();
  });

  it("are corrected with a reason once a released report shows them, which keeps what it saw and says so", async () => {
    const reportId = await released();
    await expect(change()).rejects.toThrow(new RuleError("reason_needed"));
    await change("Besluit van de raad.", "2026-11-13T10:00:00Z");
    const { corrections } = await pageOf(record);
    expect(corrections.map(({ part, changes }) => [part, changes[0]?.old])).toEqual([
      ["goal", "Minder armoede"],
      ["indicator", 1500],
      ["milestone", "Monitor gevuld"],
    ]);
    const { later, content } = await now(() => getReport(viewer("member"), reportId));
    expect(content.indicators).toMatchObject([{ endTarget: 1500 }]);
    expect(later).toEqual({
      [record.indicatorId]: { verb: "corrected", rowId: record.indicatorId },
      [record.milestoneId]: { verb: "corrected", rowId: record.milestoneId },
    });
    expect(await findFault()).toBeNull();
  });

  it("keep what a correction made of them, also when they are changed without one later", async () => {
    const { milestoneId } = record;
    const saved = await submitOn(record);
    await release(saved);
    const write = (values: { doneOn: string | null; expectedOn: string | null }, why = {}) =>
      now(async () =>
        changeMilestone(official, {
          ...(await edit()),
          milestoneId,
          name: "Monitor gevuld",
          plannedOn: DATES.plannedOn,
          ...values,
          ...why,
        }),
      );
    const reason = "Nog niet af.";
    await write({ doneOn: null, expectedOn: "2026-12-01" }, { reason });
    await write({ doneOn: "2026-11-10", expectedOn: "2026-11-10" });
    const { corrections } = await pageOf(record);
    expect(corrections).toHaveLength(1);
    expect(
      corrections[0]?.changes.toSorted((one, two) => (one.field < two.field ? -1 : 1)),
    ).toEqual([
      { field: "doneOn", old: "2026-10-07", now: null },
      { field: "expectedOn", old: null, now: "2026-12-01" },
    ]);
    expect(await findFault()).toBeNull();
  });

  it("show what stands now where an older correction does not say what it made of them", () => {
    const made = { id: "c", part: "goal", rowId: "g", verb: "corrected", reason: "Fout." } as const;
    const when = { on: "2026-11-12", by: "official" };
    const row = { owner: "goals", name: "Nieuw", unit: null, fields: { text: "Nieuw" } };
    const older = { ...made, ...when, was: { text: "Oud" }, became: null };
    expect(shownCorrections([older], new Map([["g", row]]))[0]?.changes).toEqual([
      { field: "text", old: "Oud", now: "Nieuw" },
    ]);
  });

  it("take a note, a source and an expected date without a reason, as time goes on", async () => {
    await released();
    const { indicatorId, milestoneId } = record;
    const indicator = { indicatorId, ...INDICATOR, note: "Zie de monitor." };
    await changeIndicator(official, { ...(await edit()), ...indicator });
    const [row] = await database().select().from(milestones);
    const dates = { ...DATES, doneOn: row?.doneOn ?? null, expectedOn: "2026-12-01" };
    await now(async () =>
      changeMilestone(official, {
        ...(await edit()),
        milestoneId,
        name: "Monitor gevuld",
        ...dates,
      }),
    );
    expect((await pageOf(record)).corrections).toEqual([]);
  });

  it("go when they are withdrawn: an indicator with its goal, from pages, figures and new reports", async () => {
    const reportId = await released();
    await withdraw(record, "goal", record.goalId);
    await withdraw(record, "milestone", record.milestoneId);
    const { goals, milestones: left, corrections } = await pageOf(record);
    expect([goals, left]).toEqual([[], []]);
    expect(corrections).toMatchObject([
      { under: "goals", name: "Minder armoede" },
      { under: "milestones", name: "Monitor gevuld" },
    ]);
    expect(await listResults(2026, ["burap"])).toEqual([]);
    const { later, content } = await now(() => getReport(viewer("member"), reportId));
    expect(content.indicators).toHaveLength(1);
    expect(later).toEqual({
      [record.indicatorId]: { verb: "withdrawn", rowId: record.goalId },
      [record.milestoneId]: { verb: "withdrawn", rowId: record.milestoneId },
    });
    const { indicatorId } = record;
    const target = { year: 2026, target: 1, targetFrom: null, targetTo: null };
    for (const write of [
      async () => addMeasurement(official, { ...(await edit()), indicatorId, ...FIGURE }),
      async () => setTargets(official, { ...(await edit()), indicatorId, targets: [target] }),
      async () => changeIndicator(official, { ...(await edit()), indicatorId, ...INDICATOR }),
      async () => withdraw(record, "indicator", indicatorId),
      async () => withdraw(record, "measurement", record.measurementId),
    ]) {
      await expect(now(write)).rejects.toThrow(new RuleError("part_withdrawn"));
    }
    expect(await findFault()).toBeNull();
  });

  it("take what was put right in them along, so that it can still be read", async () => {
    await withdraw(record, "measurement", record.measurementId);
    await withdraw(record, "indicator", record.indicatorId);
    expect((await pageOf(record)).corrections).toMatchObject([
      { part: "measurement", under: record.goalId, isNamed: true, name: "Bereikte huishoudens" },
      { part: "indicator", under: record.goalId, isNamed: false },
    ]);
    await withdraw(record, "goal", record.goalId);
    const { corrections } = await pageOf(record);
    expect(corrections.map(({ under }) => under)).toEqual(["goals", "goals", "goals"]);
  });

  it("strike through the indicators that go with a goal", async () => {
    await withdraw(record, "goal", record.goalId);
    expect((await pageOf(record)).corrections).toMatchObject([{ along: ["Bereikte huishoudens"] }]);
  });

  it("are not asked for in a new report, which can be submitted without them", async () => {
    await withdraw(record, "indicator", record.indicatorId);
    await withdraw(record, "milestone", record.milestoneId);
    const { collaborationId } = record;
    const form = await now(() => getReportForm(official, { collaborationId, momentId: "burap" }));
    expect(form.context).toMatchObject({ indicators: [], milestones: [] });
    const reference = { collaborationId, momentId: "burap", revision: 0 };
    const bare = { ...typedOn(record), indicators: {}, milestones: {} };
    requireSubmitted(await now(() => submitReport(official, reference, bare)));
  });

  it("stay in a draft that says something of them, until it is emptied there", async () => {
    const { collaborationId, indicatorId } = record;
    const reference = { collaborationId, momentId: "burap", revision: 0 };
    const { revision } = await now(() => saveDraft(official, reference, typedOn(record)));
    await withdraw(record, "indicator", indicatorId);
    const form = await now(() => getReportForm(official, { collaborationId, momentId: "burap" }));
    expect(form.context.indicators).toMatchObject([{ id: indicatorId, withdrawn: true }]);
    expect(form.draft.indicators[indicatorId]?.value).toBe("1.240");
    const saved = await submitOn(record, revision);
    const { content, later } = await now(() => getReport(official, saved.reportId));
    expect(content.indicators).toMatchObject([{ indicatorId, value: 1240 }]);
    expect(content.indicators[0]).not.toHaveProperty("withdrawn");
    expect(later[indicatorId]?.verb).toBe("withdrawn");
    await release(saved);
    expect(await findFault()).toBeNull();
  });

  it("leave a withdrawn milestone as it was when a report that was under way is released", async () => {
    const saved = await submitOn(record);
    await withdraw(record, "milestone", record.milestoneId);
    await release(saved);
    const [row] = await database().select().from(milestones);
    expect(row).toMatchObject({ doneOn: null });
    expect(await findFault()).toBeNull();
  });

  it.each([
    ["the date on which it was reached", { doneOn: "2026-09-21" }, { doneOn: "2026-09-21" }],
    ["that it was not reached", { doneOn: null }, { doneOn: null }],
    [
      "its planned date alone, which leaves the rest to the report",
      { plannedOn: "2026-09-01" },
      { plannedOn: "2026-09-01", doneOn: "2026-10-20" },
    ],
  ])(
    "keep what a correction said when an older version is released: %s",
    async (_, corrected, kept) => {
      const reportId = await released();
      const { revision } = await now(() => startCorrection(official, reportId, "Een cijfer."));
      const { milestoneId } = record;
      const [row] = await database().select().from(milestones);
      expect(row).toMatchObject({ doneOn: "2026-10-07" });
      const said = { [milestoneId]: { expectedOn: "", doneOn: "2026-10-20" } };
      const reference = { collaborationId: record.collaborationId, momentId: "burap", revision };
      const typed = { ...typedOn(record), milestones: said };
      const result = await now(() => submitReport(official, reference, typed));
      requireSubmitted(result);
      await at("2026-11-13T10:00:00Z", async () =>
        changeMilestone(official, {
          ...(await edit()),
          milestoneId,
          name: "Monitor gevuld",
          ...DATES,
          expectedOn: row?.expectedOn ?? null,
          doneOn: row?.doneOn ?? null,
          ...corrected,
          reason: "Verkeerde datum.",
        }),
      );
      await release(result.saved);
      const [after] = await database().select().from(milestones);
      expect(after).toMatchObject(kept);
      expect(await findFault()).toBeNull();
    },
  );

  it("stay in the correction of a report that has them", async () => {
    const reportId = await released();
    await withdraw(record, "indicator", record.indicatorId);
    const started = await now(() => startCorrection(official, reportId, "Een ander cijfer."));
    const saved = await submitOn(record, started.revision);
    const { content } = await now(() => getReport(official, reportId, { version: saved.number }));
    expect(content.indicators).toHaveLength(1);
  });
});
