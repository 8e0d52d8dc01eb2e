/** How great the risks are: listed, taken away, and held by the check of the log. On the real engine. */
import { beforeEach, describe, expect, it } from "vitest";
import { reports, reportVersions } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { translatorFor } from "@/lib/i18n";
import { viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { findFault, now, release, submitOn, tellSmallRecord } from "@/test/stories/small-record";
import { reportsTable } from "./export-tables";
import { REPORT_LIST } from "./filters";
import { listReports } from "./queries";

let submitted: { reportId: string; number: number };
const listed = (params: Record<string, string>) =>
  now(() => listReports(viewer("member"), REPORT_LIST.read({ cycle: "2026", ...params })));
const levels = async (params: Record<string, string> = {}) =>
  (await listed(params))?.rows.map(({ riskLevel }) => riskLevel);

beforeEach(async () => {
  await freshDatabase();
  submitted = await submitOn(await tellSmallRecord());
});

describe("the risk level of a report", () => {
  it("stands in the list from the release on, and filters it", async () => {
    expect(await levels()).toEqual([null]);
    await release(submitted);
    expect(await levels()).toEqual(["medium"]);
    expect(await levels({ risk: "medium" })).toEqual(["medium"]);
    expect(await levels({ risk: "high" })).toEqual([]);
  });

  it("stands in the file of the list, in words", async () => {
    await release(submitted);
    const list = await listed({});
    const [t, vocabulary] = await Promise.all([
      translatorFor("nl", "reports"),
      translatorFor("nl", "vocabulary"),
    ]);
    const [head = [], row = []] = list ? reportsTable(list, t, vocabulary) : [];
    expect(row[head.indexOf("Risiconiveau")]).toBe("gemiddeld");
  });

  it("is found by the check of the log when the list says another", async () => {
    await release(submitted);
    expect(await findFault()).toBeNull();
    await transaction((tx) => tx.update(reports).set({ riskLevel: "low" }));
    expect(await findFault()).toMatchObject({ kind: "record_changed", name: "reports" });
  });

  it("is frozen with the version", async () => {
    const change = transaction((tx) => tx.update(reportVersions).set({ riskLevel: "low" }));
    await expect(change).rejects.toThrow();
  });
});
