import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { partners } from "@/db/schema";
import { recordingRefusals } from "@/features/auth/permit";
import { ConflictError, ForbiddenError, NotFoundError, RuleError } from "@/lib/errors";
import { administrator, alderman, clerk, member, official, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { lastEvent } from "@/test/log";
import { insertPeople } from "@/test/records";
import { UNBOUNDED } from "@/test/records/collaborations";
import { TYPED_COLLABORATION } from "@/test/typed";
import { assignCivilServant, unassignCivilServant } from "./assignments/mutations";
import { getCollaboration, getCollaborationRecord } from "./detail/queries";
import { addGoal, addIndicator, changeGoal } from "./goals/mutations";
import { setTargets } from "./goals/result-mutations";
import { addCollaboration, changeDetails } from "./mutations";
import { addPartner, recordPartnerLeft } from "./partners/mutations";
import { listPartners } from "./partners/queries";
import { setBudgets } from "./planning/mutations";

const details = { ...TYPED_COLLABORATION, portfolioHolderId: "alderman" };

/** A collaboration that `official` keeps. */
async function added() {
  const { id, slug, revision } = await addCollaboration(clerk, details);
  await assignCivilServant(administrator, { collaborationId: id, userId: "official" });
  return { slug, edit: { collaborationId: id, revision } };
}

beforeEach(() => freshDatabase(insertPeople));

describe("adding a collaboration", () => {
  it("gives it an address of its own, however often the name is used", async () => {
    const slugs = [];
    for (let turn = 0; turn < 3; turn++) slugs.push((await addCollaboration(clerk, details)).slug);
    expect(slugs).toEqual(["pact-tegen-armoede", "pact-tegen-armoede-2", "pact-tegen-armoede-3"]);
  });

  it("goes into the own portfolio when an alderman adds it, whatever the form says", async () => {
    const { slug } = await addCollaboration(alderman, {
      ...details,
      portfolioHolderId: "alderman2",
    });
    expect((await getCollaboration(member, slug)).portfolioHolder).toBe("alderman");
  });

  it("is refused to others, and the refusal is recorded without what was typed", async () => {
    for (const who of ["official", "member", "administrator"] as const) {
      await expect(recordingRefusals(addCollaboration(viewer(who), details))).rejects.toThrow(
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
    const wrong = addCollaboration(clerk, { ...details, portfolioHolderId: "member" });
    await expect(wrong).rejects.toThrow(new RuleError("not_an_alderman"));
  });
});

describe("keeping a collaboration", () => {
  it("records only what changed, before and after", async () => {
    const { edit } = await added();
    await changeDetails(official, { ...edit, ...TYPED_COLLABORATION, style: "visionary" });
    expect(await lastEvent()).toMatchObject({
      action: "collaboration_details_changed",
      before: { style: "facilitating" },
      after: { style: "visionary" },
    });
  });

  it("bounds the challenge, and records which bounds changed", async () => {
    const { slug, edit } = await added();
    const bounds = { challengeIncludes: "Schulden en taal", challengeUntil: "2030" };
    await changeDetails(official, { ...edit, ...TYPED_COLLABORATION, ...bounds });
    expect(await lastEvent()).toMatchObject({
      before: { challengeIncludes: null, challengeUntil: null },
      after: bounds,
    });
    expect(await getCollaboration(member, slug)).toMatchObject({
      ...UNBOUNDED,
      ...bounds,
    });
  });

  it("tells the second of two people who changed it at once, and keeps what the first did", async () => {
    const { slug, edit } = await added();
    await addGoal(official, { ...edit, text: "Het eerste doel" });
    const second = addGoal(official, { ...edit, text: "Het tweede doel" });
    await expect(second).rejects.toThrow(ConflictError);
    const { goals } = await getCollaborationRecord(official, slug);
    expect(goals.map(({ text }) => text)).toEqual(["Het eerste doel"]);
  });

  it("is refused to everybody it is not assigned to", async () => {
    const { slug, edit } = await added();
    for (const who of ["official2", "alderman", "clerk", "member"] as const) {
      await expect(recordingRefusals(addGoal(viewer(who), { ...edit, text: "x" }))).rejects.toThrow(
        ForbiddenError,
      );
      await expect(getCollaborationRecord(viewer(who), slug)).rejects.toThrow(NotFoundError);
    }
  });

  it("ends when the civil servant is taken off it", async () => {
    const { edit } = await added();
    const { collaborationId } = edit;
    await unassignCivilServant(administrator, { collaborationId, userId: "official" });
    await expect(recordingRefusals(addGoal(official, { ...edit, text: "x" }))).rejects.toThrow(
      ForbiddenError,
    );
  });

  it("never reaches the goals and indicators of another collaboration", async () => {
    const one = await added();
    const other = await added();
    const { goalId } = await addGoal(official, { ...one.edit, text: "Doel" });
    const stolen = changeGoal(official, { ...other.edit, goalId, text: "Ander doel" });
    await expect(stolen).rejects.toThrow(NotFoundError);
  });

  it("keeps a target per year, and drops the one that was emptied", async () => {
    const { slug, edit } = await added();
    const { goalId, revision } = await addGoal(official, { ...edit, text: "Doel" });
    const next = await addIndicator(official, {
      ...edit,
      revision,
      goalId,
      ...indicator,
    });
    const target = (year: number, value: number | null) => ({
      year,
      target: value,
      targetFrom: null,
      targetTo: null,
    });
    const { indicatorId } = next;
    const first = await setTargets(official, {
      ...edit,
      revision: next.revision,
      indicatorId,
      targets: [target(2026, 10), target(2027, 20)],
    });
    await setTargets(official, {
      ...edit,
      revision: first.revision,
      indicatorId,
      targets: [target(2026, null), target(2027, 25)],
    });
    const record = await getCollaborationRecord(official, slug);
    expect(record.goals[0]?.indicators[0]?.targets).toEqual([target(2027, 25)]);
  });

  it("keeps the budgets of years that the form did not show", async () => {
    const { slug, edit } = await added();
    const { revision } = await setBudgets(official, {
      ...edit,
      budgets: [
        { year: 2024, plannedEuros: 100 },
        { year: 2025, plannedEuros: 200 },
      ],
    });
    await setBudgets(official, {
      ...edit,
      revision,
      budgets: [{ year: 2025, plannedEuros: null }],
    });
    const record = await getCollaborationRecord(official, slug);
    expect(record.budgets).toEqual([{ year: 2024, plannedEuros: 100 }]);
  });
});

describe("the registry of partners", () => {
  it("knows a partner of two collaborations once, whatever the capitals", async () => {
    const one = await added();
    const other = await added();
    await addPartner(official, { ...one.edit, name: "TU Delft", joinedOn: null });
    await addPartner(official, { ...other.edit, name: "tu delft", joinedOn: null });
    expect(await database().select({ name: partners.name }).from(partners)).toEqual([
      { name: "TU Delft" },
    ]);
    const [entry] = await listPartners(member);
    expect(entry?.collaborations).toHaveLength(2);
  });

  it("refuses a partner that takes part already, and takes it back after it left", async () => {
    const { slug, edit } = await added();
    const joined = await addPartner(official, {
      ...edit,
      name: "DUWO",
      joinedOn: "2020-01-01",
    });
    const again = { ...edit, revision: joined.revision, name: "DUWO", joinedOn: "2026-01-01" };
    await expect(addPartner(official, again)).rejects.toThrow(
      new RuleError("partner_already_there"),
    );
    const partnerId = (await getCollaborationRecord(official, slug)).partners[0]?.id ?? "";
    const left = await recordPartnerLeft(official, {
      ...edit,
      revision: joined.revision,
      partnerId,
      leftOn: "2025-06-30",
    });
    await addPartner(official, { ...again, revision: left.revision });
    const record = await getCollaborationRecord(official, slug);
    expect(record.partners).toMatchObject([{ name: "DUWO", joinedOn: "2026-01-01", leftOn: null }]);
  });

  it("lets nobody leave before joining", async () => {
    const { slug, edit } = await added();
    const { revision } = await addPartner(official, {
      ...edit,
      name: "DUWO",
      joinedOn: "2020-01-01",
    });
    const partnerId = (await getCollaborationRecord(official, slug)).partners[0]?.id ?? "";
    const early = recordPartnerLeft(official, {
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
