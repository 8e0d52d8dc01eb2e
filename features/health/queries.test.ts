import { sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { handles } from "@/db";
import { connect } from "@/db/connect";
import { settings } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { env } from "@/lib/env";
import { freshDatabase } from "@/test/database";
import { readHealth } from "./queries";

beforeEach(() => freshDatabase());

const write = () =>
  transaction(async (tx) => tx.insert(settings).values({ key: "x", value: "x".repeat(9000) }));

it("is ok when pages can be read and everything can be written", async () => {
  const parts = { database: "ok", migration: "ok", lock: "ok", disk: "ok" };
  expect(await readHealth()).toEqual({ status: "ok", parts });
});

it("names the lock that another program holds", async () => {
  const other = connect(env().databaseFile).client;
  other.exec("BEGIN IMMEDIATE");
  expect(await readHealth()).toMatchObject({ status: "degraded", parts: { lock: "held" } });
  other.exec("ROLLBACK");
  other.close();
  expect(await readHealth()).toMatchObject({ status: "ok" });
});

it("names a full disk from the write that met it to the next that goes well", async () => {
  const { client } = handles().writer;
  client.pragma(`max_page_count = ${client.pragma("page_count", { simple: true })}`);
  await expect(write()).rejects.toThrow();
  expect(await readHealth()).toMatchObject({ status: "degraded", parts: { disk: "full" } });
  client.pragma("max_page_count = 1073741823");
  await write();
  expect(await readHealth()).toMatchObject({ status: "ok" });
});

it.each([
  [-1, "pending"],
  [1, "newer"],
] as const)("names a database of another version: %i", async (step, migration) => {
  await transaction(async (tx) =>
    tx.run(sql`update __drizzle_migrations set created_at = created_at + ${step}`),
  );
  expect(await readHealth()).toMatchObject({ status: "degraded", parts: { migration } });
});

it("names a step in code that was not done yet", async () => {
  await transaction(async (tx) => tx.run(sql`delete from code_steps`));
  expect(await readHealth()).toMatchObject({ parts: { migration: "pending" } });
});

it("is unavailable when nothing can be read", async () => {
  await transaction(async (tx) => tx.run(sql`drop table settings`));
  expect(await readHealth()).toMatchObject({ status: "unavailable" });
});
