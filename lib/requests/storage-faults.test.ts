import { expect, it } from "vitest";
import { RuleError, StorageError } from "../errors";
import { recentFaults, rememberFault, storageErrorOf } from "./storage-faults";

const withCode = (code: string, cause?: unknown) =>
  Object.assign(new Error(code, { cause }), { code });

it.each([
  ["SQLITE_BUSY", "storage_busy"],
  ["SQLITE_BUSY_SNAPSHOT", "storage_busy"],
  ["SQLITE_LOCKED", "storage_busy"],
  ["SQLITE_FULL", "storage_full"],
  ["ENOSPC", "storage_full"],
  ["EDQUOT", "storage_full"],
  ["SQLITE_IOERR_WRITE", "storage_unwritable"],
  ["SQLITE_READONLY", "storage_unwritable"],
  ["EROFS", "storage_unwritable"],
])("%s is %s, also when a library wrapped it", (code, ours) => {
  expect(storageErrorOf(withCode(code))?.code).toBe(ours);
  expect(storageErrorOf(new Error("query failed", { cause: withCode(code) }))?.code).toBe(ours);
});

it("another error is none of storage", () => {
  for (const other of [
    new RuleError("date_unchanged"),
    withCode("SQLITE_CONSTRAINT"),
    withCode("ENOENT"),
    null,
    "x",
  ]) {
    expect(storageErrorOf(other)).toBeNull();
  }
});

it("the newest fault of a place is known until a write there goes well", () => {
  rememberFault("database", new StorageError("storage_full"));
  rememberFault("evidence", new StorageError("storage_unwritable"));
  expect(recentFaults()).toEqual(["storage_full", "storage_unwritable"]);
  rememberFault("database", null);
  expect(recentFaults()).toEqual(["storage_unwritable"]);
  rememberFault("evidence", null);
});
