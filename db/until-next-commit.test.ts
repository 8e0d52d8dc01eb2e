import { beforeEach, describe, expect, it } from "vitest";
import { freshDatabase } from "../test/database";
import { database } from "./index";
import { settings } from "./schema";
import { transaction } from "./transaction";
import { untilNextCommit } from "./until-next-commit";

const countSettings = async () => (await database().select().from(settings)).length;
const add = (key: string) =>
  transaction(async (tx) => {
    await tx.insert(settings).values({ key, value: 1 });
  });

describe("a read that is kept until the next commit", () => {
  beforeEach(freshDatabase);

  it("is done once as long as nothing is written", async () => {
    let reads = 0;
    const read = () => untilNextCommit("counted", async () => (reads += 1));
    await read();
    await read();
    expect(reads).toBe(1);
  });

  it("is done again after a commit", async () => {
    const read = () => untilNextCommit("settings", countSettings);
    expect(await read()).toBe(0);
    await add("one");
    expect(await read()).toBe(1);
  });

  it("is not shaken by a write that was rolled back", async () => {
    const read = () => untilNextCommit("settings", countSettings);
    await read();
    await transaction(async (tx) => {
      await tx.insert(settings).values({ key: "no", value: 1 });
      throw new Error("no");
    }).catch(() => undefined);
    expect(await read()).toBe(0);
  });

  it("starts anew with another database", async () => {
    await add("one");
    expect(await untilNextCommit("settings", countSettings)).toBe(1);
    await freshDatabase();
    expect(await untilNextCommit("settings", countSettings)).toBe(0);
  });

  it("keeps apart what has another key", async () => {
    expect(await untilNextCommit("a", async () => "a")).toBe("a");
    expect(await untilNextCommit("b", async () => "b")).toBe("b");
  });

  it("forgets a read that failed", async () => {
    const failing = untilNextCommit("failing", () => Promise.reject(new Error("busy")));
    await expect(failing).rejects.toThrow("busy");
    expect(await untilNextCommit("failing", async () => "well")).toBe("well");
  });
});
