import { beforeEach, describe, expect, it } from "vitest";
import { handles } from "@/db";
import { transaction } from "@/db/transaction";
import { recordEventBy } from "@/features/audit-log/record";
import { actingViewer } from "@/features/auth/acting";
import { at } from "@/lib/clock";
import { freshDatabase } from "@/test/database";
import { getMonthOfHeads, listHeads } from "./head-queries";

const clerk = actingViewer({ id: "u1", name: "Griffier", role: "clerk" }, "test");
const record = (time: string) =>
  at(time, () =>
    transaction((tx) =>
      recordEventBy(tx, clerk, { action: "signed_out", objectType: "session", objectId: time }),
    ),
  );
/** As who has the file in hand. */
const execute = (sql: string) => {
  const { client } = handles().writer;
  client.exec("drop trigger if exists audit_events_refuse_change");
  client.exec("drop trigger if exists audit_events_refuse_delete");
  client.exec(sql);
};
const dates = async () => (await listHeads()).map(({ date }) => date);

describe("the heads of the log", () => {
  beforeEach(async () => {
    await freshDatabase();
    await record("2026-10-30T09:00:00Z");
    await record("2026-11-02T22:59:00Z");
    await record("2026-11-02T23:30:00Z");
  });

  it("are the last events of the days of Amsterdam", async () => {
    expect((await listHeads()).map(({ date, sequence }) => [date, sequence])).toEqual([
      ["2026-10-30", 1],
      ["2026-11-02", 2],
      ["2026-11-03", 3],
    ]);
  });

  it("follow what is added, on the same day and on a new one", async () => {
    await listHeads();
    await record("2026-11-03T10:00:00Z");
    const { hash } = await record("2026-11-04T10:00:00Z");
    const heads = await listHeads();
    expect(heads.at(-2)).toMatchObject({ date: "2026-11-03", sequence: 4 });
    expect(heads.at(-1)).toEqual({ date: "2026-11-04", sequence: 5, hash });
  });

  it("read no event twice, however often and however many ask", async () => {
    const asked = await Promise.all([listHeads(), listHeads(), listHeads()]);
    expect(asked[1]).toEqual(asked[0]);
    // What was read before is not even there any more.
    execute("delete from audit_events where sequence < 3");
    await record("2026-11-05T10:00:00Z");
    expect(await dates()).toEqual(["2026-10-30", "2026-11-02", "2026-11-03", "2026-11-05"]);
  });

  it("are read anew when the last event that was read is another now", async () => {
    await listHeads();
    execute("delete from audit_events where sequence = 3");
    expect(await dates()).toEqual(["2026-10-30", "2026-11-02"]);
    execute("update audit_events set hash = 'another' where sequence = 2");
    expect((await listHeads()).at(-1)?.hash).toBe("another");
  });

  it("are read anew from another file", async () => {
    await listHeads();
    await freshDatabase();
    expect(await listHeads()).toEqual([]);
  });

  it("are shown a month at a time, with the months that have any before and after", async () => {
    expect(await getMonthOfHeads(null)).toMatchObject({
      month: "2026-11",
      heads: [{ date: "2026-11-03" }, { date: "2026-11-02" }],
      earlier: "2026-10",
      later: null,
    });
    expect(await getMonthOfHeads("2026-10")).toMatchObject({ earlier: null, later: "2026-11" });
  });
});
