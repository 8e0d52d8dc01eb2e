import { readFileSync, writeFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { closeDatabase, handles } from "@/db";
import { actingViewer } from "@/features/auth/acting";
import { addCycle } from "@/features/cycles/mutations";
import type { Viewer } from "@/features/viewer/types";
import { RuleError } from "@/lib/errors";
import { freshDatabase, insertAccount } from "@/test/database";
import { findCheck } from "./checked-queries";
import { checkLog } from "./mutations";

let auditor: Viewer;

beforeEach(async () => {
  await freshDatabase();
  auditor = actingViewer(await insertAccount("auditor"), "test");
  await addCycle(actingViewer(await insertAccount("clerk"), "test"), {
    year: 2026,
    start: "pattern",
  });
});

/** The first page of a table is overwritten on the disk. */
async function damage(table: string): Promise<void> {
  const { file, writer } = handles();
  const { client } = writer;
  client.pragma("wal_checkpoint(TRUNCATE)");
  const size = Number(client.pragma("page_size", { simple: true }));
  const root = client.prepare("select rootpage from sqlite_master where name = ?").pluck();
  const page = Number(root.get(table));
  await closeDatabase();
  const bytes = readFileSync(file);
  bytes.fill(0xa5, (page - 1) * size, page * size);
  writeFileSync(file, bytes);
}

describe("a check of the log", () => {
  it("records what it found", async () => {
    const sequence = await checkLog(auditor);
    expect(await findCheck(auditor, sequence)).toMatchObject({ fault: null });
  });

  it("says that the database is damaged", async () => {
    await damage("users");
    const sequence = await checkLog(auditor);
    const fault = { kind: "database_damaged" };
    expect(await findCheck(auditor, sequence)).toMatchObject({ fault });
  });

  it("says so too when the log itself is damaged, and nothing can be recorded", async () => {
    await damage("audit_events");
    await expect(checkLog(auditor)).rejects.toThrow(new RuleError("database_damaged"));
  });
});
