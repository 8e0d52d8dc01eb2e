import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findBuildKey } from "./build-key.mjs";

let root: string;
const file = () => join(root, "data", "build-key");
const find = (settings: Record<string, string> = {}) => findBuildKey(settings, root);
const GIVEN = Buffer.alloc(32, 7).toString("base64");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "key-"));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe("the key of a build", () => {
  it("is 32 random bytes, made once and kept with the data", () => {
    const key = find();
    expect(Buffer.from(key, "base64")).toHaveLength(32);
    expect(find()).toBe(key);
    expect(readFileSync(file(), "utf8")).toBe(`${key}\n`);
  });

  it.skipIf(process.platform === "win32")("is read by its own account alone", () => {
    find();
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(statSync(join(root, "data")).mode & 0o077).toBe(0);
  });

  it("is that of a build made before keys were kept, so that its open forms go on working", () => {
    mkdirSync(join(root, ".next", "server"), { recursive: true });
    const manifest = join(root, ".next", "server", "server-reference-manifest.json");
    writeFileSync(manifest, JSON.stringify({ encryptionKey: GIVEN }));
    expect(find()).toBe(GIVEN);
    writeFileSync(manifest, JSON.stringify({ encryptionKey: "another" }));
    expect(find()).toBe(GIVEN);
    rmSync(file());
    expect(Buffer.from(find(), "base64")).toHaveLength(32);
  });

  it("lies beside the database that the settings name", () => {
    const key = find({ DATABASE_URL: `file:${join(root, "elsewhere", "council.db")}` });
    expect(readFileSync(join(root, "elsewhere", "build-key"), "utf8")).toBe(`${key}\n`);
    expect(find()).not.toBe(key);
  });

  it("is the one of the settings where they name one; nothing is written then", () => {
    expect(find({ NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: GIVEN })).toBe(GIVEN);
    expect(() => statSync(file())).toThrow();
  });

  it.each(["", "short", `${GIVEN}${GIVEN}`, "not base64 at all, though it is 44 long!!"])(
    "is never replaced in silence when it is damaged: %j",
    (damaged) => {
      find();
      writeFileSync(file(), damaged);
      expect(() => find()).toThrow(/build-key: expected 32 random bytes/);
      expect(readFileSync(file(), "utf8")).toBe(damaged);
    },
  );
});
