import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { commitmentDateChanges, commitments } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { recordingRefusals } from "@/features/auth/permit";
import { at } from "@/lib/clock";
import { ConflictError, ForbiddenError } from "@/lib/errors";
import { type Person, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { events, lastEvent } from "@/test/log";
import { insertReleasedReport } from "@/test/records";
import {
  moveCommitmentDate,
  reopenCommitment,
  reportCommitmentDone,
  settleCommitment,
} from "./mutations";

const only = async () => (await database().select().from(commitments))[0];
const done = { text: "Bijlage 3 geeft ze per partner." };
const moved = { newDueOn: "2027-06-01", reason: "De raad gaf uitstel." };
const move = (change = {}, name: Person = "clerk") =>
  at("2027-01-10T09:00:00Z", () => moveCommitmentDate(viewer(name), "c", { ...moved, ...change }));

beforeEach(async () => {
  await freshDatabase(insertReleasedReport);
  await transaction((tx) =>
    tx.insert(commitments).values({
      id: "c",
      collaborationId: "pact",
      text: "Indicatoren per partner",
      status: "open",
      dueOn: "2027-03-01",
      recordedById: "clerk",
      recordedAt: new Date("2026-12-18T09:00:00Z"),
    }),
  );
});

describe("a commitment", () => {
  it("is reported done by the alderman of the portfolio and settled by the clerk", async () => {
    await reportCommitmentDone(viewer("alderman"), "c", done);
    expect(await only()).toMatchObject({
      status: "reported_done",
      reportedDoneText: done.text,
      reportedDoneById: "alderman",
    });
    await settleCommitment(viewer("clerk"), "c");
    expect(await only()).toMatchObject({ status: "settled", settledById: "clerk" });
    expect(await events()).toMatchObject([
      { action: "commitment_reported_done", before: { status: "open", reportedDoneText: null } },
      {
        action: "commitment_settled",
        before: { status: "reported_done" },
        after: { status: "settled" },
      },
    ]);
  });

  it("is reported done by no other alderman, and settled by no alderman", async () => {
    const other = reportCommitmentDone(viewer("alderman2"), "c", done);
    await expect(recordingRefusals(other)).rejects.toThrow(ForbiddenError);
    await reportCommitmentDone(viewer("alderman"), "c", done);
    await expect(recordingRefusals(settleCommitment(viewer("alderman"), "c"))).rejects.toThrow(
      ForbiddenError,
    );
    const refused = (await events()).filter(({ result }) => result === "refused");
    expect(refused.map(({ actorId }) => actorId)).toEqual(["alderman2", "alderman"]);
  });

  it("is not settled before it is reported done", async () => {
    await expect(settleCommitment(viewer("clerk"), "c")).rejects.toThrow("commitment_moved_on");
  });

  it("is opened again with a reason, and what was reported stays", async () => {
    await reportCommitmentDone(viewer("alderman"), "c", done);
    await reopenCommitment(viewer("clerk"), "c", { reason: "Twee partners ontbreken." });
    expect(await only()).toMatchObject({
      status: "open",
      reportedDoneText: done.text,
      reopenReason: "Twee partners ontbreken.",
    });
  });

  it("takes each step once when it is clicked twice", async () => {
    for (let click = 0; click < 2; click += 1) {
      await reportCommitmentDone(viewer("alderman"), "c", done);
    }
    for (let click = 0; click < 2; click += 1) await settleCommitment(viewer("clerk"), "c");
    expect(await events()).toHaveLength(2);
  });

  it("has its date moved by the clerk, with the reason, and keeps the old one", async () => {
    await expect(recordingRefusals(move({}, "alderman"))).rejects.toThrow(ForbiddenError);
    await move({ revision: 1 });
    expect((await only())?.dueOn).toBe("2027-06-01");
    expect(await database().select().from(commitmentDateChanges)).toMatchObject([
      { oldDueOn: "2027-03-01", newDueOn: "2027-06-01", reason: moved.reason },
    ]);
    expect(await lastEvent()).toMatchObject({
      action: "commitment_date_moved",
      before: { dueOn: "2027-03-01" },
      after: { dueOn: "2027-06-01", reason: moved.reason },
    });
  });

  it("has its date moved from the date that was seen, to another one that is to come", async () => {
    await expect(move({ newDueOn: "2027-03-01" })).rejects.toThrow("date_not_moved");
    await expect(move({ newDueOn: "2027-01-09" })).rejects.toThrow("date_in_past");
    await move({ revision: 1 });
    await expect(move({ newDueOn: "2027-07-01", revision: 1 })).rejects.toThrow(ConflictError);
  });
});
