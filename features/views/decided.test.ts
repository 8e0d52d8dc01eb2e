import { readFileSync } from "node:fs";
import { asc } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { handles } from "@/db/index";
import { collaborations, viewRounds, views } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { insertAssessment, insertFilingPlace } from "@/test/records";
import { getViewsPage } from "./queries";
import { closeRound, openRound } from "./round-mutations";
import { mediansOf, summariseViews } from "./summary";
import { giveView } from "./view-mutations";

beforeEach(() => freshDatabase(insertFilingPlace));

describe("what a dashboard repeats of a closed round", () => {
  const GIVERS = [
    "member",
    "member2",
    "member3",
    "official",
    "official2",
    "alderman",
    "alderman2",
  ] as const;
  const steps = [1, 4, 2, 2, 3, 4, 1];

  const roundOf = async (count: number) => {
    const { roundId } = await openRound(viewer("clerk"), "pact");
    for (const [index, name] of GIVERS.slice(0, count).entries()) {
      const [script = 1, power = 1] = [steps[index], steps[(index + count) % steps.length]];
      await giveView(viewer(name), roundId, {
        band: "fix",
        script,
        power,
        sentence: "Daarom.",
      });
    }
    await closeRound(viewer("clerk"), roundId);
    return roundId;
  };
  const kept = () =>
    database()
      .select({
        id: viewRounds.id,
        medianScript: viewRounds.medianScript,
        medianPower: viewRounds.medianPower,
      })
      .from(viewRounds)
      .orderBy(asc(viewRounds.number));

  it("is the middle of all its views, as it is made again from them; of fewer than three nothing", async () => {
    const ids: string[] = [];
    for (const count of [0, 2, 3, 4, 6, 7]) ids.push(await roundOf(count));
    const given = await database().select().from(views);
    const rebuilt = ids.map((id) => ({
      id,
      ...mediansOf(summariseViews(given.filter(({ roundId }) => roundId === id))),
    }));
    expect(rebuilt.map(({ medianScript }) => medianScript)).toEqual([null, null, 2, 2, 2.5, 2]);
    expect(await kept()).toEqual(rebuilt);

    const { client } = handles().writer;
    client.exec("drop trigger view_rounds_refuse_change");
    await transaction((tx) => tx.update(viewRounds).set({ medianScript: null, medianPower: null }));
    const migration = readFileSync("db/migrations/0006_keep_medians_of_rounds.sql", "utf8");
    client.exec(migration.slice(migration.indexOf("UPDATE")));
    expect(await kept(), "by the migration").toEqual(rebuilt);
  });
});

describe("the style that the council decided", () => {
  it("is what views are held against, not what was recorded with the collaboration", async () => {
    const decidedStyle = async () =>
      (await getViewsPage(viewer("member"), "pact")).collaboration.decidedStyle;
    await transaction((tx) => tx.update(collaborations).set({ style: "controlling" }));
    expect(await decidedStyle()).toBeNull();
    await insertAssessment(1, "decided", "2025-06-26", { style: "executing" });
    await insertAssessment(2, "decided", "2026-06-25", { style: "visionary" });
    await insertAssessment(3, "proposed");
    expect(await decidedStyle()).toBe("visionary");
  });
});
