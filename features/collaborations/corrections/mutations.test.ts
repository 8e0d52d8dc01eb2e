import { beforeEach, describe, expect, it } from "vitest";
import { database, handles } from "@/db";
import { recordCorrections } from "@/db/schema";
import { recordingRefusals } from "@/features/auth/permit";
import { submitReport } from "@/features/reports/mutations";
import { ConflictError, ForbiddenError, NotFoundError, RuleError } from "@/lib/errors";
import { official, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { lastEvent } from "@/test/log";
import { DETAILS, INDICATOR, SOURCE } from "@/test/stories/small/texts";
import {
  DATES,
  editOf,
  FIGURE,
  findFault,
  now,
  pageOf,
  REASON,
  type SmallRecord,
  tellSmallRecord,
  withdraw,
} from "@/test/stories/small-record";
import { typedReport } from "@/test/typed";
import { assignCivilServant } from "../assignments/mutations";
import { getCollaborationRecord } from "../detail/queries";
import { changeIndicator } from "../goals/mutations";
import { addMeasurement } from "../goals/result-mutations";
import { addCollaboration } from "../mutations";
import { addPartner, recordPartnerLeft } from "../partners/mutations";
import { addFact, changeMilestone } from "../planning/mutations";
import { correctFact, correctMeasurement, withdrawPart } from "./mutations";

let record: SmallRecord;
const edit = () => editOf(record.collaborationId);
const correct = (figure: Partial<typeof FIGURE>) =>
  now(async () => {
    const { measurementId } = record;
    const given = { ...FIGURE, ...figure, ...REASON, measurementId };
    return correctMeasurement(official, { ...(await edit()), ...given });
  });
const indicatorOnPage = async () => (await pageOf(record)).goals[0]?.indicators[0];
const typedOn = ({ indicatorId, milestoneId }: SmallRecord) =>
  typedReport("3", indicatorId, milestoneId);

beforeEach(async () => {
  await freshDatabase();
  record = await tellSmallRecord();
});

describe("a published figure", () => {
  it("is corrected: the new value counts, the old one stays with name, date and reason", async () => {
    const id = record.measurementId;
    await correct({ value: 1130 });
    expect((await indicatorOnPage())?.points).toMatchObject([{ value: 1130 }]);
    expect((await pageOf(record)).corrections).toMatchObject([
      {
        part: "measurement",
        verb: "corrected",
        under: record.indicatorId,
        changes: [{ field: "value", old: 1100, now: 1130 }],
        by: "official",
        on: "2026-11-12",
        ...REASON,
      },
    ]);
    expect(await lastEvent()).toMatchObject({
      action: "measurement_corrected",
      before: { measurementId: id, value: 1100 },
      after: { measurementId: id, value: 1130, ...REASON },
    });
    expect(await findFault()).toBeNull();
  });

  it("shows each value in turn when it is corrected twice", async () => {
    const _id = record.measurementId;
    for (const value of [1130, 1131]) {
      await correct({ value });
    }
    const changes = (await pageOf(record)).corrections.flatMap((one) => one.changes);
    expect(changes).toEqual([
      { field: "value", old: 1100, now: 1130 },
      { field: "value", old: 1130, now: 1131 },
    ]);
    expect(await findFault()).toBeNull();
  });

  it("is withdrawn: it is no point of the indicator any more, and cannot be changed by anybody", async () => {
    const id = record.measurementId;
    await withdraw(record, "measurement", id);
    expect(await indicatorOnPage()).toMatchObject({ points: [] });
    expect((await pageOf(record)).corrections).toMatchObject([
      { verb: "withdrawn", changes: [{ field: "value", old: 1100, now: null }] },
    ]);
    await expect(withdraw(record, "measurement", id)).rejects.toThrow(
      new RuleError("part_withdrawn"),
    );
    const { client } = handles().writer;
    for (const change of [
      "update indicator_measurements set value = 1",
      "delete from indicator_measurements",
      "update record_corrections set reason = 'Anders.'",
      "delete from record_corrections",
    ]) {
      expect(() => client.exec(change), change).toThrow(/stays as it is|rows are kept/);
    }
    expect(await findFault()).toBeNull();
  });

  it.each(["2027", "2026-11-13", "2199-12-31"])(
    "is refused when it is of %s",
    async (measuredOn) => {
      const { indicatorId } = record;
      const figure = { ...FIGURE, measuredOn };
      const added = now(async () =>
        addMeasurement(official, { ...(await edit()), indicatorId, ...figure }),
      );
      await expect(added).rejects.toThrow(new RuleError("measured_in_future"));
      const corrected = correct(figure);
      await expect(corrected).rejects.toThrow(new RuleError("measured_in_future"));
    },
  );

  it.each(["2026", "2026-11-12"])("may be of %s, which has begun", async (measuredOn) => {
    const { indicatorId } = record;
    const figure = { ...FIGURE, measuredOn };
    await now(async () => addMeasurement(official, { ...(await edit()), indicatorId, ...figure }));
    expect((await indicatorOnPage())?.points.at(-1)).toMatchObject({ on: measuredOn });
  });

  it("needs another value to be corrected", async () => {
    const same = correct({});
    await expect(same).rejects.toThrow(new RuleError("nothing_corrected"));
  });
});

describe("what happened already has a date until today", () => {
  it("refuses a milestone done, a baseline measured and a partner gone in the future", async () => {
    const doneOn = "2026-11-13";
    const { milestoneId, indicatorId } = record;
    const name = "Monitor gevuld";
    const done = now(async () =>
      changeMilestone(official, { ...(await edit()), milestoneId, name, ...DATES, doneOn }),
    );
    await expect(done).rejects.toThrow(new RuleError("done_in_future"));
    const fields = { ...INDICATOR, baselineOn: "2027" };
    const measured = now(async () =>
      changeIndicator(official, { ...(await edit()), indicatorId, ...fields }),
    );
    await expect(measured).rejects.toThrow(new RuleError("measured_in_future"));
    await addPartner(official, { ...(await edit()), name: "Stichting Een", joinedOn: null });
    const { partners } = await getCollaborationRecord(official, record.slug);
    const left = { partnerId: partners[0]?.id ?? "", leftOn: doneOn };
    const gone = now(async () => recordPartnerLeft(official, { ...(await edit()), ...left }));
    await expect(gone).rejects.toThrow(new RuleError("left_in_future"));
  });

  it("names the field of a report that says a milestone was reached in the future", async () => {
    const milestones = { [record.milestoneId]: { expectedOn: "", doneOn: "2026-11-13" } };
    const reference = { collaborationId: record.collaborationId, momentId: "burap", revision: 0 };
    const { issues } = await now(() =>
      submitReport(official, reference, { ...typedOn(record), milestones }),
    );
    expect(issues).toMatchObject([
      { path: `milestones.${record.milestoneId}.doneOn`, code: "done_in_future" },
    ]);
  });
});

describe("a fact", () => {
  it("is corrected and withdrawn", async () => {
    await addFact(official, { ...(await edit()), text: "Sinds 2020.", sourceUrl: SOURCE });
    const [fact] = (await pageOf(record)).facts;
    const factId = fact?.id ?? "";
    const corrected = { factId, text: "Sinds 2021.", sourceUrl: SOURCE, ...REASON };
    await now(async () => correctFact(official, { ...(await edit()), ...corrected }));
    expect((await pageOf(record)).facts).toMatchObject([{ text: "Sinds 2021." }]);
    await withdraw(record, "fact", factId);
    expect((await pageOf(record)).facts).toEqual([]);
    expect((await pageOf(record)).corrections.map(({ verb, under }) => [verb, under])).toEqual([
      ["corrected", "facts"],
      ["withdrawn", "facts"],
    ]);
    expect(await findFault()).toBeNull();
  });
});

describe("who may", () => {
  it("is a civil servant of the collaboration; the refusal is recorded as what was asked", async () => {
    for (const who of ["official2", "alderman", "clerk", "member", "auditor"] as const) {
      const asked = { ...(await edit()), part: "goal", rowId: record.goalId, ...REASON } as const;
      await expect(recordingRefusals(withdrawPart(viewer(who), asked))).rejects.toThrow(
        ForbiddenError,
      );
      expect(await lastEvent()).toMatchObject({ action: "goal_withdrawn", result: "refused" });
    }
  });

  it("is told when somebody else changed the record first, and when a part is of another one", async () => {
    const asked = { ...(await edit()), part: "goal", rowId: record.goalId, ...REASON } as const;
    await withdraw(record, "milestone", record.milestoneId);
    await expect(withdrawPart(official, asked)).rejects.toThrow(ConflictError);
    const other = await addCollaboration(viewer("clerk"), { ...DETAILS, portfolioHolderId: null });
    const { id: collaborationId, revision } = other;
    await assignCivilServant(viewer("administrator"), { collaborationId, userId: "official" });
    const stolen = { ...asked, collaborationId, revision };
    await expect(withdrawPart(official, stolen)).rejects.toThrow(NotFoundError);
    const { indicatorId } = record;
    for (const [part, rowId] of [
      ["indicator", indicatorId],
      ["measurement", record.measurementId],
    ] as const) {
      await expect(withdrawPart(official, { ...stolen, part, rowId })).rejects.toThrow(
        NotFoundError,
      );
    }
    expect(await database().select().from(recordCorrections)).toHaveLength(1);
  });
});
