/** The start itself, as `npm start` runs it: it ends with what to do, or goes on. */
import { chmodSync, statSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { closeDatabase } from "@/db";
import { freshDatabase } from "@/test/database";
import { runNode, typescriptArguments } from "../commands.mjs";
import { seedSettings } from "../seed/settings";

const start = (mode: string) =>
  runNode(typescriptArguments("scripts/server/preflight.ts"), {
    env: { ...process.env, REGIEMONITOR_MODE: mode },
    capture: true,
    quiet: true,
  });

beforeEach(() => freshDatabase());

describe("the start of the product", () => {
  it("ends in production over a database that the demo filled, and goes on in demo mode", async () => {
    await seedSettings();
    await closeDatabase();
    expect(await start("production")).toMatchObject({
      code: 1,
      output: expect.stringContaining("was filled by the demo"),
    });
    expect(await start("demo")).toMatchObject({ code: 0 });
  }, 30_000);

  it.skipIf(process.platform === "win32")(
    "closes a database that everybody could read",
    async () => {
      await closeDatabase();
      const file = String(process.env.DATABASE_URL).slice("file:".length);
      chmodSync(file, 0o644);
      expect(await start("production")).toMatchObject({ code: 0 });
      expect(statSync(file).mode & 0o777).toBe(0o600);
    },
    30_000,
  );
});
