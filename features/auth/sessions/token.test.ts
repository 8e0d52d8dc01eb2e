import { beforeEach, describe, expect, it, vi } from "vitest";
import { at } from "@/lib/clock";

type Written = { name: string; value: string; secure?: boolean; maxAge?: number };
const written: Written[] = [];

vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => written.findLast((cookie) => cookie.name === name),
    set: (name: string, value: string, options: object) =>
      written.push({ name, value, ...options }),
  }),
}));

vi.stubEnv("NEXTAUTH_URL", "https://regiemonitor.example.nl");
const { clearSession, readSession, writeSession } = await import("./token");

const claims = { userId: "somebody", sessionVersion: 3 };

beforeEach(() => {
  written.length = 0;
});

describe("the session cookie over https", () => {
  it("ends with the attributes it began with, without which a browser keeps it", async () => {
    await writeSession(claims);
    await clearSession();
    const [began, ended] = written;
    expect(began).toMatchObject({ name: "__Secure-next-auth.session-token", secure: true });
    expect(ended).toEqual({ ...began, value: "", maxAge: 0 });
  });
});

describe("a session", () => {
  it("ends a working day after signing in, however often its token is written anew", async () => {
    await at("2026-11-24T09:00:00Z", () => writeSession(claims));
    expect(await at("2026-11-24T18:59:00Z", readSession)).toMatchObject(claims);
    expect(await at("2026-11-24T19:01:00Z", readSession)).toBeNull();
  });
});
