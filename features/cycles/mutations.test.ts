import { beforeEach, describe, expect, it } from "vitest";
import { ROLES } from "@/db/vocabulary";
import { actingViewer } from "@/features/auth/acting";
import { recordingRefusals } from "@/features/auth/permit";
import type { Viewer } from "@/features/viewer/types";
import { at } from "@/lib/clock";
import { ConflictError, ForbiddenError, NotFoundError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { freshDatabase, insertAccount } from "@/test/database";
import { events, lastEvent } from "@/test/log";
import { plannedMoment } from "./calendar";
import { addCycle, addMoment, changeMoment, moveMomentDate } from "./mutations";
import { getCycle, getMoment, listCycles } from "./queries";

let clerk: Viewer;

beforeEach(async () => {
  await freshDatabase();
  clerk = actingViewer(await insertAccount("clerk", { name: "Griffier" }), "test");
});

const interimReport = async () => {
  const cycle = await getCycle(clerk, 2026);
  const moment = cycle.moments.find(({ kind }) => kind === "interim_report_2");
  if (!moment) throw new Error("no second interim report");
  return moment;
};
const ownMoment = {
  year: 2026,
  kind: "other" as const,
  name: "Zomernota",
  side: "control" as const,
  opensOn: null,
  dueOn: "2026-08-01",
  releaseDueOn: null,
  committeeOn: null,
  councilOn: "2026-09-10",
  sourceUrl: null,
};

describe("a planning cycle", () => {
  it("begins with the five moments of the pattern, each with its event", async () => {
    await addCycle(clerk, { year: 2026, start: "pattern" });
    const { moments } = await getCycle(clerk, 2026);
    expect(moments.map(({ kind }) => kind)).toEqual([
      "framework_memorandum",
      "programme_budget",
      "interim_report_1",
      "interim_report_2",
      "annual_accounts",
    ]);
    const log = await events();
    expect(log.map(({ action }) => action)).toEqual([
      "cycle_added",
      ...Array(5).fill("moment_added"),
    ]);
    expect(log[4]?.after).toMatchObject({
      cycleYear: 2026,
      kind: "interim_report_2",
      councilOn: "2026-11-05",
    });
  });

  it("begins empty when the municipality has its own dates", async () => {
    await addCycle(clerk, { year: 2026, start: "empty" });
    expect(await listCycles(clerk)).toEqual([{ year: 2026, moments: [] }]);
  });

  it("exists once", async () => {
    await addCycle(clerk, { year: 2026, start: "empty" });
    await expect(addCycle(clerk, { year: 2026, start: "pattern" })).rejects.toEqual(
      new RuleError("cycle_exists"),
    );
    expect((await getCycle(clerk, 2026)).moments).toEqual([]);
  });

  it("is added by nobody but the clerk, and the refusal is an event", async () => {
    for (const role of ROLES.filter((role) => role !== "clerk")) {
      const other = actingViewer(await insertAccount(role), "test");
      await expect(
        recordingRefusals(addCycle(other, { year: 2030, start: "empty" })),
      ).rejects.toBeInstanceOf(ForbiddenError);
      await expect(recordingRefusals(addMoment(other, ownMoment))).rejects.toBeInstanceOf(
        ForbiddenError,
      );
    }
    expect(await listCycles(clerk)).toEqual([]);
    expect((await events()).every(({ result }) => result === "refused")).toBe(true);
  });

  it("does not exist for the administrator", async () => {
    await addCycle(clerk, { year: 2026, start: "pattern" });
    const administrator = actingViewer(await insertAccount("administrator"), "test");
    await expect(listCycles(administrator)).rejects.toBeInstanceOf(NotFoundError);
    await expect(getCycle(administrator, 2026)).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("a moment", () => {
  beforeEach(() => addCycle(clerk, { year: 2026, start: "pattern" }));

  it("of the municipality's own stands among the others in the order of time", async () => {
    await addMoment(clerk, ownMoment);
    const { moments } = await getCycle(clerk, 2026);
    expect(moments.map(({ kind, name }) => name ?? kind)[3]).toBe("Zomernota");
  });

  it("of a known kind exists once in a cycle", async () => {
    const again = {
      ...plannedMoment("annual_accounts", "2027-06-24"),
      year: 2026,
      name: null,
      sourceUrl: null,
    };
    await expect(addMoment(clerk, again)).rejects.toEqual(new RuleError("moment_kind_exists"));
  });

  it("belongs to a cycle that exists", async () => {
    await expect(addMoment(clerk, { ...ownMoment, year: 2031 })).rejects.toBeInstanceOf(
      NotFoundError,
    );
  });

  it("keeps its dates in order", async () => {
    const wrong = { ...ownMoment, dueOn: "2026-09-11" };
    await expect(addMoment(clerk, wrong)).rejects.toEqual(new RuleError("dates_out_of_order"));
  });

  it("changes its name and source, and keeps the name of a known kind", async () => {
    const id = await addMoment(clerk, ownMoment);
    const change = {
      name: "Zomerbrief",
      side: "plan" as const,
      sourceUrl: "https://delft.example/",
      revision: 1,
    };
    await changeMoment(clerk, { id, ...change });
    expect(await getMoment(clerk, 2026, id)).toMatchObject({
      name: "Zomerbrief",
      side: "plan",
      revision: 2,
    });
    const known = await interimReport();
    await changeMoment(clerk, { id: known.id, ...change });
    expect(await interimReport()).toMatchObject({
      name: null,
      side: "control",
      sourceUrl: "https://delft.example/",
    });
  });
});

describe("a moved date", () => {
  beforeEach(() => addCycle(clerk, { year: 2026, start: "pattern" }));

  const move = (over: Partial<Parameters<typeof moveMomentDate>[1]> = {}) =>
    at("2026-09-01T10:00:00Z", async () => {
      const { id } = await interimReport();
      await moveMomentDate(clerk, {
        id,
        field: "due_on",
        newOn: "2026-10-08",
        reason: "Herfstvakantie",
        revision: 1,
        ...over,
      });
    });

  it("keeps the old one visible, with the reason, who and when", async () => {
    await move();
    const moment = await interimReport();
    expect(moment).toMatchObject({ dueOn: "2026-10-08", revision: 2 });
    expect(moment.dateChanges).toEqual([
      {
        id: expect.any(String),
        field: "due_on",
        oldOn: "2026-10-01",
        newOn: "2026-10-08",
        reason: "Herfstvakantie",
        changedBy: "Griffier",
        changedAt: new Date("2026-09-01T10:00:00Z"),
      },
    ]);
  });

  it("is an event with the old and the new date", async () => {
    await move();
    expect(await lastEvent()).toMatchObject({
      action: "moment_date_moved",
      objectVersion: 2,
      before: { dueOn: "2026-10-01" },
      after: { dueOn: "2026-10-08", reason: "Herfstvakantie" },
    });
  });

  it("may be taken back: no date agreed", async () => {
    await move({ field: "council_on", newOn: null });
    expect(await interimReport()).toMatchObject({ councilOn: null });
  });

  it("stays in the order of the moment", async () => {
    await expect(move({ newOn: "2026-10-16" })).rejects.toEqual(
      new RuleError("dates_out_of_order"),
    );
    await expect(move({ newOn: "2026-08-26" })).rejects.toEqual(
      new RuleError("dates_out_of_order"),
    );
  });

  it("stays near its cycle and is another date", async () => {
    await expect(move({ field: "council_on", newOn: "2062-11-05" })).rejects.toEqual(
      new RuleError("date_outside_cycle"),
    );
    await expect(move({ newOn: "2026-10-01" })).rejects.toEqual(new RuleError("date_unchanged"));
  });

  it("tells who works on an older state, and changes nothing", async () => {
    await move();
    await expect(move({ newOn: "2026-10-09" })).rejects.toBeInstanceOf(ConflictError);
    expect(await interimReport()).toMatchObject({ dueOn: "2026-10-08", revision: 2 });
  });

  it("of a moment that does not exist is refused", async () => {
    await expect(move({ id: newId() })).rejects.toBeInstanceOf(NotFoundError);
  });

  it("is not for an alderman", async () => {
    const { id } = await interimReport();
    const alderman = actingViewer(await insertAccount("alderman"), "test");
    const input = { id, field: "due_on" as const, newOn: "2026-10-08", reason: "x", revision: 1 };
    await expect(recordingRefusals(moveMomentDate(alderman, input))).rejects.toBeInstanceOf(
      ForbiddenError,
    );
    expect(await interimReport()).toMatchObject({ dueOn: "2026-10-01", dateChanges: [] });
  });
});
