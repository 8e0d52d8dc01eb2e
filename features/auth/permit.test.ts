import { beforeEach, describe, expect, it, vi } from "vitest";
import { database, handles } from "@/db";
import { settings } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { recordEvent } from "@/features/audit-log/record";
import { ForbiddenError, NotFoundError, StorageError } from "@/lib/errors";
import { freshDatabase } from "@/test/database";
import { events } from "@/test/log";
import { actingViewer } from "./acting";
import { permit, Refused, recordingRefusals } from "./permit";

const viewer = actingViewer({ id: "u1", name: "Griffier", role: "clerk" }, "test");
const event = {
  action: "cycle_added",
  objectType: "cycle",
  objectId: "2026",
  after: { year: 2026 },
} as const;

/** A mutation that asks after its first write, which a refusal has to undo. */
const change = (answer: { may: boolean; knows?: boolean }) =>
  transaction(async (tx) => {
    await tx.insert(settings).values({ key: "changed", value: true });
    const permitted = permit(tx, viewer, { ...answer, event });
    await recordEvent(tx, permitted, event);
  });
const rows = () => database().select().from(settings);

beforeEach(() => freshDatabase());

describe("a permit", () => {
  it("names the viewer in the event", async () => {
    await change({ may: true });
    expect(await events()).toMatchObject([{ actorId: "u1", origin: "test", result: "done" }]);
  });

  it("is asked inside the transaction only", () => {
    expect(() => permit(database(), viewer, { may: true, event })).toThrow("inside");
    expect(() => permit(handles().writer.database, viewer, { may: true, event })).toThrow("inside");
  });
});

describe("a refusal", () => {
  it("writes nothing inside its transaction", async () => {
    await expect(change({ may: false })).rejects.toThrow(Refused);
    expect(await rows()).toEqual([]);
    expect(await events()).toEqual([]);
  });

  it("is recorded once by the frame, without what was typed, also by a frame within a frame", async () => {
    const sent = recordingRefusals(recordingRefusals(change({ may: false })));
    await expect(sent).rejects.toThrow(new ForbiddenError("cycle_added"));
    expect(await rows()).toEqual([]);
    expect(await events()).toMatchObject([
      { action: "cycle_added", actorId: "u1", result: "refused", before: null, after: null },
    ]);
  });

  it("answers that there is nothing to who may not know of the thing, and is recorded all the same", async () => {
    const sent = recordingRefusals(change({ may: false, knows: false }));
    await expect(sent).rejects.toThrow(NotFoundError);
    expect(await events()).toMatchObject([{ result: "refused" }]);
  });

  it("stays a refusal when it cannot be recorded", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const refused = change({ may: false });
    await expect(refused).rejects.toThrow(Refused);
    vi.spyOn(handles().writer.client, "exec").mockImplementation(() => {
      throw new StorageError("storage_full");
    });
    await expect(recordingRefusals(refused)).rejects.toThrow(ForbiddenError);
    expect(logged).toHaveBeenCalledOnce();
  });
});
