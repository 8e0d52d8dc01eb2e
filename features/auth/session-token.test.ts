import { beforeEach, describe, expect, it, vi } from "vitest";

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
const { clearSession, writeSession } = await import("./session-token");

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
