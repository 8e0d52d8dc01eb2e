import { asc } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { auditEvents, partners, users } from "@/db/schema";
import { transaction } from "@/db/transaction";
import type { Role } from "@/db/vocabulary";
import { actingViewer } from "@/features/auth/acting";
import { recordingRefusals } from "@/features/auth/permit";
import { ConflictError, ForbiddenError, NotFoundError, RuleError } from "@/lib/errors";
import { UNBOUNDED } from "@/test/collaborations";
import { freshDatabase } from "@/test/database";
import { assignCivilServant, unassignCivilServant } from "./assignments/mutations";
import { getCollaboration, getCollaborationRecord } from "./detail/queries";
import { addGoal, addIndicator, changeGoal } from "./goals/mutations";
import { setTargets } from "./goals/result-mutations";
import { addCollaboration, changeDetails } from "./mutations";
import { addPartner, recordPartnerLeft } from "./partners/mutations";
import { listPartners } from "./partners/queries";
import { setBudgets } from "./planning/mutations";

const ROLES: Record<string, Role> = {
  clerk: "clerk",
  alderman: "alderman",
  other_alderman: "alderman",
  keeper: "civil_servant",
  colleague: "civil_servant",
  administrator: "administrator",
  council: "council_member",
};
const as = (id: keyof typeof ROLES) =>
  actingViewer({ id, name: id, role: ROLES[id] as Role }, "test");

const details = {
  name: "Pact tegen Armoede",
  challenge: "Minder Delftenaren staan aan de kant.",
  ...UNBOUNDED,
  programme: "Werk en inkomen",
  agreement: "pact",
  legalForm: "none",
  style: "facilitating",
  startedOn: "2007-01-01",
  startedPrecision: "year",
  endedOn: null,
  portfolioHolderId: "alderman",
} as const;

const events = () =>
  database()
    .select({
      action: auditEvents.action,
      result: auditEvents.result,
      before: auditEvents.before,
      after: auditEvents.after,
    })
    .from(auditEvents)
    .orderBy(asc(auditEvents.sequence));
const lastEvent = async () => (await events()).at(-1);

/** A collaboration that `keeper` keeps. */
async function added() {
  const { id, slug, revision } = await addCollaboration(as("clerk"), details);
  await assignCivilServant(as("administrator"), { collaborationId: id, userId: "keeper" });
  return { slug, edit: { collaborationId: id, revision } };
}

beforeEach(async () => {
  await freshDatabase();
  const rows = Object.entries(ROLES).map(([id, role]) => ({
    id,
    name: id,
    role,
    createdAt: new Date(0),
  }));
  await transaction(async (tx) => {
    await tx.insert(users).values(rows);
  });
});

describe("adding a collaboration", () => {
  it("gives it an address of its own, however often the name is used", async () => {
    const slugs = [];
    for (let turn = 0; turn < 3; turn++)
      slugs.push((await addCollaboration(as("clerk"), details)).slug);
    expect(slugs).toEqual(["pact-tegen-armoede", "pact-tegen-armoede-2", "pact-tegen-armoede-3"]);
  });

  it("goes into the own portfolio when an alderman adds it, whatever the form says", async () => {
    const { slug } = await addCollaboration(as("alderman"), {
      ...details,
      portfolioHolderId: "other_alderman",
    });
    expect((await getCollaboration(as("council"), slug)).portfolioHolder).toBe("alderman");
  });

  it("is refused to others, and the refusal is recorded without what was typed", async () => {
    for (const who of ["keeper", "council", "administrator"] as const) {
      await expect(recordingRefusals(addCollaboration(as(who), details))).rejects.toThrow(
        ForbiddenError,
      );
      expect(await lastEvent()).toMatchObject({
        action: "collaboration_added",
        result: "refused",
        after: null,
      });
    }
  });

  it("wants an alderman as portfolio holder", async () => {
    const wrong = addCollaboration(as("clerk"), { ...details, portfolioHolderId: "council" });
    await expect(wrong).rejects.toThrow(new RuleError("not_an_alderman"));
  });
});

describe("keeping a collaboration", () => {
  it("records only what changed, before and after", async () => {
    const { edit } = await added();
    const { portfolioHolderId: _, ...kept } = details;
    await changeDetails(as("keeper"), { ...edit, ...kept, style: "visionary" });
    expect(await lastEvent()).toMatchObject({
      action: "collaboration_details_changed",
      before: { style: "facilitating" },
      after: { style: "visionary" },
    });
  });

  it("bounds the challenge, and records which bounds changed", async () => {
    const { slug, edit } = await added();
    const { portfolioHolderId: _, ...kept } = details;
    const bounds = { challengeIncludes: "Schulden en taal", challengeUntil: "2030" };
    await changeDetails(as("keeper"), { ...edit, ...kept, ...bounds });
    expect(await lastEvent()).toMatchObject({
      before: { challengeIncludes: null, challengeUntil: null },
      after: bounds,
    });
    expect(await getCollaboration(as("council"), slug)).toMatchObject({
      ...UNBOUNDED,
      ...bounds,
    });
  });

  it("tells the second of two people who changed it at once, and keeps what the first did", async () => {
    const { slug, edit } = await added();
    await addGoal(as("keeper"), { ...edit, text: "Het eerste doel" });
    const second = addGoal(as("keeper"), { ...edit, text: "Het tweede doel" });
    await expect(second).rejects.toThrow(ConflictError);
    const { goals } = await getCollaborationRecord(as("keeper"), slug);
    expect(goals.map(({ text }) => text)).toEqual(["Het eerste doel"]);
  });

  it("is refused to everybody it is not assigned to", async () => {
    const { slug, edit } = await added();
    for (const who of ["colleague", "alderman", "clerk", "council"] as const) {
      await expect(recordingRefusals(addGoal(as(who), { ...edit, text: "x" }))).rejects.toThrow(
        ForbiddenError,
      );
      await expect(getCollaborationRecord(as(who), slug)).rejects.toThrow(NotFoundError);
    }
  });

  it("ends when the civil servant is taken off it", async () => {
    const { edit } = await added();
    const { collaborationId } = edit;
    await unassignCivilServant(as("administrator"), { collaborationId, userId: "keeper" });
    await expect(recordingRefusals(addGoal(as("keeper"), { ...edit, text: "x" }))).rejects.toThrow(
      ForbiddenError,
    );
  });

  it("never reaches the goals and indicators of another collaboration", async () => {
    const one = await added();
    const other = await added();
    const { goalId } = await addGoal(as("keeper"), { ...one.edit, text: "Doel" });
    const stolen = changeGoal(as("keeper"), { ...other.edit, goalId, text: "Ander doel" });
    await expect(stolen).rejects.toThrow(NotFoundError);
  });

  it("keeps a target per year, and drops the one that was emptied", async () => {
    const { slug, edit } = await added();
    const { goalId, revision } = await addGoal(as("keeper"), { ...edit, text: "Doel" });
    const next = await addIndicator(as("keeper"), { ...edit, revision, goalId, ...indicator });
    const target = (year: number, value: number | null) => ({
      year,
      target: value,
      targetFrom: null,
      targetTo: null,
    });
    const { indicatorId } = next;
    const first = await setTargets(as("keeper"), {
      ...edit,
      revision: next.revision,
      indicatorId,
      targets: [target(2026, 10), target(2027, 20)],
    });
    await setTargets(as("keeper"), {
      ...edit,
      revision: first.revision,
      indicatorId,
      targets: [target(2026, null), target(2027, 25)],
    });
    const record = await getCollaborationRecord(as("keeper"), slug);
    expect(record.goals[0]?.indicators[0]?.targets).toEqual([target(2027, 25)]);
  });

  it("keeps the budgets of years that the form did not show", async () => {
    const { slug, edit } = await added();
    const { revision } = await setBudgets(as("keeper"), {
      ...edit,
      budgets: [
        { year: 2024, plannedEuros: 100 },
        { year: 2025, plannedEuros: 200 },
      ],
    });
    await setBudgets(as("keeper"), {
      ...edit,
      revision,
      budgets: [{ year: 2025, plannedEuros: null }],
    });
    const record = await getCollaborationRecord(as("keeper"), slug);
    expect(record.budgets).toEqual([{ year: 2024, plannedEuros: 100 }]);
  });
});

describe("the registry of partners", () => {
  it("knows a partner of two collaborations once, whatever the capitals", async () => {
    const one = await added();
    const other = await added();
    await addPartner(as("keeper"), { ...one.edit, name: "TU Delft", joinedOn: null });
    await addPartner(as("keeper"), { ...other.edit, name: "tu delft", joinedOn: null });
    expect(await database().select({ name: partners.name }).from(partners)).toEqual([
      { name: "TU Delft" },
    ]);
    const [entry] = await listPartners(as("council"));
    expect(entry?.collaborations).toHaveLength(2);
  });

  it("refuses a partner that takes part already, and takes it back after it left", async () => {
    const { slug, edit } = await added();
    const joined = await addPartner(as("keeper"), {
      ...edit,
      name: "DUWO",
      joinedOn: "2020-01-01",
    });
    const again = { ...edit, revision: joined.revision, name: "DUWO", joinedOn: "2026-01-01" };
    await expect(addPartner(as("keeper"), again)).rejects.toThrow(
      new RuleError("partner_already_there"),
    );
    const partnerId = (await getCollaborationRecord(as("keeper"), slug)).partners[0]?.id ?? "";
    const left = await recordPartnerLeft(as("keeper"), {
      ...edit,
      revision: joined.revision,
      partnerId,
      leftOn: "2025-06-30",
    });
    await addPartner(as("keeper"), { ...again, revision: left.revision });
    const record = await getCollaborationRecord(as("keeper"), slug);
    expect(record.partners).toMatchObject([{ name: "DUWO", joinedOn: "2026-01-01", leftOn: null }]);
  });

  it("lets nobody leave before joining", async () => {
    const { slug, edit } = await added();
    const { revision } = await addPartner(as("keeper"), {
      ...edit,
      name: "DUWO",
      joinedOn: "2020-01-01",
    });
    const partnerId = (await getCollaborationRecord(as("keeper"), slug)).partners[0]?.id ?? "";
    const early = recordPartnerLeft(as("keeper"), {
      ...edit,
      revision,
      partnerId,
      leftOn: "2019-12-31",
    });
    await expect(early).rejects.toThrow(new RuleError("left_before_joined"));
  });
});

const indicator = {
  name: "Deelnemers",
  unit: "personen",
  direction: "higher",
  baseline: null,
  baselineOn: null,
  target: 100,
  targetFrom: null,
  targetTo: null,
  targetOn: null,
  note: null,
  sourceUrl: null,
} as const;
