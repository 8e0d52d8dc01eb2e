import Sqlite from "better-sqlite3";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { StorageError } from "@/lib/errors";
import { freshDatabase } from "../test/database";
import { database, handles } from "./index";
import { readSnapshot } from "./inspection/snapshot";
import { settings } from "./schema";
import { isLockedOut, transaction } from "./transaction";

beforeEach(() => freshDatabase());

const write = (key: string) =>
  transaction(async (tx) => tx.insert(settings).values({ key, value: key.repeat(5000) }));
const isThere = async (key: string) => {
  const found = await database().select().from(settings).where(eq(settings.key, key));
  return found.length === 1;
};

/** Another program that writes: it holds the lock until it is let go. */
function holdLock() {
  const other = new Sqlite(env().databaseFile);
  other.exec("BEGIN IMMEDIATE");
  return () => {
    other.exec("COMMIT");
    other.close();
  };
}

describe("a transaction inside a transaction", () => {
  it("fails at once, keeps nothing of either, and the next one goes on", async () => {
    const nested = transaction(async (tx) => {
      await tx.insert(settings).values({ key: "outer", value: "x" });
      await write("inner");
    });
    await expect(nested).rejects.toThrow("a transaction inside a transaction");
    expect([await isThere("outer"), await isThere("inner")]).toEqual([false, false]);
    await write("next");
    expect(await isThere("next")).toBe(true);
  });

  it("is not what two writes at once are, or one after the other", async () => {
    await Promise.all([write("a"), write("b")]);
    await transaction(async () => {});
    await write("c");
    expect([await isThere("a"), await isThere("b"), await isThere("c")]).not.toContain(false);
  });
});

describe("while another program holds the lock", () => {
  it("reads go on, the process goes on, and the write follows when it can", async () => {
    await write("before");
    const letGo = holdLock();
    let turns = 0;
    const ticking = setInterval(() => turns++, 5);
    const written = write("after");
    expect(await isThere("before")).toBe(true);
    expect(await readSnapshot(async (db) => (await db.select().from(settings)).length)).toBe(1);
    await expect.poll(() => turns).toBeGreaterThan(3);
    letGo();
    await written;
    clearInterval(ticking);
    expect(await isThere("after")).toBe(true);
  });

  it("the product can be opened", async () => {
    handles().reader.client.close();
    handles().writer.client.close();
    const letGo = holdLock();
    delete (globalThis as { regiemonitorDatabase?: unknown }).regiemonitorDatabase;
    const started = performance.now();
    expect(await isThere("x")).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
    letGo();
  });

  it("a write gives up in words, those behind it at once, and nothing of them is kept", async () => {
    const letGo = holdLock();
    const started = performance.now();
    const answers = await Promise.allSettled([write("a"), write("b"), write("c")]);
    expect(performance.now() - started).toBeLessThan(8000);
    for (const answer of answers) {
      expect(answer).toMatchObject({ reason: new StorageError("storage_busy") });
    }
    letGo();
    await write("later");
    expect(await isThere("a")).toBe(false);
    expect(await isThere("later")).toBe(true);
  }, 15_000);

  it("is known, and a transaction of our own is not taken for it", async () => {
    expect(await isLockedOut()).toBe(false);
    await transaction(async () => expect(await isLockedOut()).toBe(false));
    const letGo = holdLock();
    expect(await isLockedOut()).toBe(true);
    letGo();
    expect(await isLockedOut()).toBe(false);
  });
});

describe("when the disk is full", () => {
  it("a write fails in words, keeps nothing, and reads go on", async () => {
    await write("before");
    const { client } = handles().writer;
    const pages = client.pragma("page_count", { simple: true });
    client.pragma(`max_page_count = ${pages}`);
    await expect(write("x")).rejects.toThrow(new StorageError("storage_full"));
    expect(await isThere("before")).toBe(true);
    expect(await isThere("x")).toBe(false);
    client.pragma("max_page_count = 1073741823");
    await write("x");
    expect(await isThere("x")).toBe(true);
  });
});
