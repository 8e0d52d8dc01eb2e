import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEMO_PASSWORD } from "../demo-identities";

/** The settings are read once, so the module is loaded anew for a mode. */
async function passwordsIn(mode: string) {
  vi.stubEnv("REGIEMONITOR_MODE", mode);
  vi.resetModules();
  return import("./hashing");
}

beforeEach(() => vi.unstubAllEnvs());

describe("the public password of the demo", () => {
  it("opens no account in production, though the account has it", async () => {
    const stored = await (await passwordsIn("demo")).hashPassword(DEMO_PASSWORD);
    expect(await (await passwordsIn("demo")).verifyPassword(DEMO_PASSWORD, stored)).toBe(true);
    const { hasDemoPassword, verifyPassword } = await passwordsIn("production");
    expect(await verifyPassword(DEMO_PASSWORD, stored)).toBe(false);
    expect(await hasDemoPassword(stored)).toBe(true);
  });

  it("cannot be chosen in production", async () => {
    const { hashPassword, verifyPassword } = await passwordsIn("production");
    await expect(hashPassword(DEMO_PASSWORD)).rejects.toThrow("password_public");
    const stored = await hashPassword("een eigen wachtwoord");
    expect(await verifyPassword("een eigen wachtwoord", stored)).toBe(true);
    expect(await verifyPassword("een ander wachtwoord", stored)).toBe(false);
  });
});
