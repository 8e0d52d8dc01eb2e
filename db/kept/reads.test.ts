import { execFileSync } from "node:child_process";
import { beforeEach, describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { freshDatabase } from "@/test/database";
import { database } from "..";
import { settings } from "../schema";
import { transaction } from "../transaction";
import { keptRead } from "./reads";
import { raiseMark } from "./topic-marks";

const SEATS = { name: "seats", topics: ["settings", "user"], atMost: 2 };
const countSettings = async () => (await database().select().from(settings)).length;
const read = () => keptRead(SEATS, "all", countSettings);
let mark = 0;
/** As a mutation does: the change, and its mark with it. */
const add = (key: string, topic: string) =>
  transaction(async (tx) => {
    await tx.insert(settings).values({ key, value: 1 });
    mark += 1;
    await raiseMark(tx, topic, `mark ${mark}`);
  });

describe("a kept read", () => {
  beforeEach(() => freshDatabase());

  it("asks once while nothing is written", async () => {
    let reads = 0;
    const count = () => keptRead(SEATS, "counted", async () => (reads += 1));
    await count();
    await count();
    expect(reads).toBe(1);
  });

  it("asks again after a write on one of its topics", async () => {
    expect(await read()).toBe(0);
    await add("one", "user");
    expect(await read()).toBe(1);
    await add("two", "settings");
    expect(await read()).toBe(2);
  });

  it("stands after a write on another topic", async () => {
    await read();
    await add("one", "draft");
    expect(await read()).toBe(0);
  });

  it("stands after a write that was rolled back", async () => {
    await read();
    await transaction(async (tx) => {
      await tx.insert(settings).values({ key: "no", value: 1 });
      await raiseMark(tx, "settings", "no");
      throw new Error("no");
    }).catch(() => undefined);
    expect(await read()).toBe(0);
  });

  it("asks again after another process wrote on its topic", async () => {
    await read();
    const file = env().databaseFile;
    const write = `insert into settings values ('other', 1); insert into topic_marks values ('settings', 'other') on conflict do update set mark = 'other'`;
    const script = `new (require("better-sqlite3"))(process.argv[1]).exec(process.argv[2])`;
    execFileSync(process.execPath, ["-e", script, file, write]);
    expect(await read()).toBe(1);
  });

  it("asks again when what is written lands while it reads", async () => {
    const slow = keptRead(SEATS, "all", async () => {
      const count = await countSettings();
      await add("meanwhile", "settings");
      return count;
    });
    expect(await slow).toBe(0);
    expect(await read()).toBe(1);
  });

  it("starts anew with another database", async () => {
    await add("one", "settings");
    expect(await read()).toBe(1);
    await freshDatabase();
    expect(await read()).toBe(0);
  });

  it("drops the key that was asked for longest ago", async () => {
    const asked: string[] = [];
    const ask = (key: string) =>
      keptRead(SEATS, key, async () => {
        asked.push(key);
      });
    for (const key of ["a", "b", "a", "c", "a", "b"]) await ask(key);
    expect(asked).toEqual(["a", "b", "c", "b"]);
  });

  it("forgets a read that failed", async () => {
    const failing = keptRead(SEATS, "failing", () => Promise.reject(new Error("busy")));
    await expect(failing).rejects.toThrow("busy");
    expect(await keptRead(SEATS, "failing", async () => "well")).toBe("well");
  });
});
