import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { foldedName } from "@/db/names/folded";
import { auditEvents, partners } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { recordEventBy } from "@/features/audit-log/record";
import { recordingRefusals } from "@/features/auth/permit";
import { verifyLog } from "@/features/verification/queries";
import { ConflictError, ForbiddenError, NotFoundError, RuleError } from "@/lib/errors";
import { administrator, clerk, member, official } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { lastEvent } from "@/test/log";
import { insertPeople } from "@/test/records";
import { TYPED_COLLABORATION } from "@/test/typed";
import { assignCivilServant } from "../assignments/mutations";
import { getCollaborationRecord } from "../detail/queries";
import { COLLABORATION_LIST } from "../list/filters";
import { addCollaboration, changeDetails } from "../mutations";
import { listCollaborations, listProgrammes } from "../queries";
import { mergePartners } from "./merge-mutations";
import { addPartner, recordPartnerLeft } from "./mutations";
import { listPartners, listPartnersToMerge } from "./queries";

/** A collaboration that `official` keeps; each partner with the dates between which it takes part. */
async function added(over: Partial<typeof TYPED_COLLABORATION | { programme: string }> = {}) {
  const details = { ...TYPED_COLLABORATION, ...over, portfolioHolderId: null };
  const { id, slug } = await addCollaboration(clerk, details);
  await assignCivilServant(administrator, { collaborationId: id, userId: "official" });
  let revision = 0;
  const edit = () => ({ collaborationId: id, revision: ++revision });
  const join = (name: string, joinedOn: string | null = null) =>
    addPartner(official, { ...edit(), name, joinedOn });
  const leave = async (partnerId: string, leftOn: string) =>
    recordPartnerLeft(official, { ...edit(), partnerId, leftOn });
  const partnersNow = async () => (await getCollaborationRecord(official, slug)).partners;
  return { id, slug, edit, join, leave, partnersNow };
}

const idOf = async (name: string) => {
  const [found] = await database().select().from(partners).where(eq(partners.name, name));
  return found?.id ?? "";
};

/** Two spellings, as they could come to stand beside each other before names were folded. */
async function insertDouble(name: string) {
  await transaction(async (tx) => {
    await tx.insert(partners).values({ id: name, name, ...foldedName({ name }) });
    const event = { action: "partner_added", objectType: "partner", objectId: name } as const;
    await recordEventBy(tx, official, { ...event, after: { name } });
  });
}

const merge = async (double: string, kept: string, reason = "Het is er één.") =>
  mergePartners(clerk, {
    mergedId: await idOf(double),
    keptId: await idOf(kept),
    reason,
  });

beforeEach(() => freshDatabase(insertPeople));

describe("a partner", () => {
  it.each([
    ["COÖPERATIE DE BRUG", "in capitals"],
    ["Coo\u0308peratie de Brug", "with an accent that stands loose"],
    ["Cooperatie\u00a0 De Brug", "without accents, with another space"],
    ["Coöpe\u00adratie de Brug", "with a soft hyphen"],
  ])("is known in each spelling: %s, %s", async (spelling) => {
    const [one, other] = [await added(), await added()];
    await one.join("Coöperatie de Brug");
    await other.join(spelling);
    expect((await listPartners(member)).map(({ name }) => name)).toEqual(["Coöperatie de Brug"]);
    const found = await listCollaborations(member, COLLABORATION_LIST.read({ search: spelling }));
    expect(found.count).toBe(2);
    await expect(one.join(spelling)).rejects.toEqual(new RuleError("partner_already_there"));
    expect((await verifyLog()).fault).toBeNull();
  });
});

describe("a programme", () => {
  it("is the one in use already, in whichever spelling it is typed, and may be spelled anew", async () => {
    await added({ programme: "Sociaal & Één" });
    const other = await added({ programme: "SOCIAAL & EEN" });
    const programmes = async () => (await listProgrammes()).map(({ name }) => name);
    expect(await programmes()).toEqual(["Sociaal & Één"]);
    for (const programme of ["Sociaal en één", "Sociaal en Eén"]) {
      await changeDetails(official, { ...other.edit(), ...TYPED_COLLABORATION, programme });
    }
    expect(await programmes()).toEqual(["Sociaal & Één", "Sociaal en Eén"]);
    expect((await verifyLog()).fault).toBeNull();
  });
});

describe("joining two partners", () => {
  it("lets the double go on as the other, where it took part alone and where both did", async () => {
    const [both, alone] = [await added(), await added()];
    await both.join("TU Delft", "2020-01-01");
    await both.join("DUWO");
    await insertDouble("T.U. Delft");
    await both.join("T.U. Delft", "2018-05-01");
    await alone.join("T.U. Delft", "2021-01-01");
    await both.leave(await idOf("TU Delft"), "2025-01-01");
    await merge("T.U. Delft", "TU Delft", "Eén universiteit.");

    expect(await both.partnersNow()).toMatchObject([
      { name: "TU Delft", joinedOn: "2018-05-01", leftOn: null },
      { name: "DUWO" },
    ]);
    expect(await alone.partnersNow()).toMatchObject([{ name: "TU Delft", joinedOn: "2021-01-01" }]);
    const entries = await listPartners(member);
    expect(entries.map(({ name, collaborations }) => [name, collaborations.length])).toEqual([
      ["DUWO", 1],
      ["TU Delft", 2],
    ]);
    const [event] = await database()
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.action, "partners_merged"));
    expect(event).toMatchObject({
      objectId: await idOf("T.U. Delft"),
      before: { name: "T.U. Delft", mergedIntoId: null },
      after: {
        mergedIntoId: await idOf("TU Delft"),
        keptName: "TU Delft",
        reason: "Eén universiteit.",
      },
    });
    expect((await verifyLog()).fault).toBeNull();
  });

  it("leaves a record that goes on: who types the old name, or leaves with the old id, means the other", async () => {
    const [one, other] = [await added(), await added()];
    await one.join("Stichting Oud", "2020-01-01");
    await one.join("Stichting Nieuw");
    await one.join("DUWO");
    const oldId = await idOf("Stichting Oud");
    await merge("Stichting Oud", "Stichting Nieuw");
    await one.leave(oldId, "2026-01-01");
    await one.join("Humanitas");
    await one.join("stichting oud", "2026-02-01");
    await other.join("STICHTING OUD");
    expect((await one.partnersNow()).map(({ name, leftOn }) => [name, leftOn])).toEqual([
      ["Stichting Nieuw", null],
      ["DUWO", null],
      ["Humanitas", null],
    ]);
    expect(await other.partnersNow()).toMatchObject([{ name: "Stichting Nieuw" }]);
    expect((await verifyLog()).fault).toBeNull();
  });

  it("can be done again with what a double went on as", async () => {
    const one = await added();
    for (const name of ["A", "B", "C"]) await one.join(name);
    const firstId = await idOf("A");
    await merge("A", "B");
    await merge("B", "C");
    expect(await one.partnersNow()).toMatchObject([{ name: "C" }]);
    await one.leave(firstId, "2026-01-01");
    expect(await one.partnersNow()).toMatchObject([{ name: "C", leftOn: "2026-01-01" }]);
    expect((await verifyLog()).fault).toBeNull();
  });

  it("is refused for one partner with itself, and for one that was joined already", async () => {
    const one = await added();
    for (const name of ["A", "B", "C"]) await one.join(name);
    await expect(merge("A", "A")).rejects.toEqual(new RuleError("same_partner"));
    await merge("A", "B");
    await expect(merge("A", "C")).rejects.toThrow(ConflictError);
    await expect(merge("C", "A")).rejects.toThrow(ConflictError);
    await expect(merge("nobody", "C")).rejects.toThrow(NotFoundError);
  });

  it("is for the clerk only", async () => {
    const one = await added();
    for (const name of ["A", "B"]) await one.join(name);
    const input = { mergedId: await idOf("A"), keptId: await idOf("B"), reason: "Zo." };
    await expect(recordingRefusals(mergePartners(official, input))).rejects.toThrow(ForbiddenError);
    await expect(mergePartners(administrator, input)).rejects.toThrow(NotFoundError);
    await expect(listPartnersToMerge(official, { search: undefined, chosen: [] })).rejects.toThrow(
      NotFoundError,
    );
    expect(await lastEvent()).toMatchObject({ action: "partners_merged", result: "refused" });
  });

  it("is seen by a check of the log when a membership was changed after it", async () => {
    const one = await added();
    await one.join("A", "2020-01-01");
    await one.join("B");
    await merge("A", "B");
    await transaction(async (tx) => {
      await tx.run("update collaboration_partners set joined_on = '2010-01-01'");
    });
    expect((await verifyLog()).fault).toMatchObject({
      kind: "record_changed",
      name: "collaborations",
    });
  });
});
