import { describe, expect, it } from "vitest";
import { isAuthBody, ownAddress, safeReturnPath } from "./validation";

describe("the way back after signing in", () => {
  it.each(["/", "/reports?cycle=2026&state=late", "/reports/1#questions"])("keeps %s", (path) => {
    expect(safeReturnPath(path)).toBe(path);
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "/.//evil.example",
    "/reports/..//evil.example",
    "/%2e//evil.example",
    "/\t/evil.example",
    "https://evil.example",
    "javascript:alert(1)",
  ])("never leads to another site by %j", (path) => {
    expect(safeReturnPath(path)).toBe("/");
  });

  it("never leads to sign-in or to a route without a page, also by a detour", () => {
    expect(safeReturnPath("/sign-in?returnTo=/")).toBe("/");
    expect(safeReturnPath("/reports/../api/exports/heat")).toBe("/");
  });
});

describe("what next-auth is handed", () => {
  it.each([
    [{}],
    [{ email: "a@b.example", password: "x", csrfToken: "y", json: "true" }],
    [{ callbackUrl: "/reports" }],
    [{ callbackUrl: "https://elsewhere.example" }],
  ])("may be %j", (body) => {
    expect(isAuthBody(body)).toBe(true);
  });

  it.each([
    [null],
    ["x"],
    [7],
    [[]],
    [{ email: {} }],
    [{ csrfToken: 1 }],
    [{ callbackUrl: "http://[" }],
    [{ callbackUrl: "reports" }],
    [{ callbackUrl: "javascript:alert(1)" }],
    [{ callbackUrl: "\r\nset-cookie:x=1" }],
  ])("is never %j", (body) => {
    expect(isAuthBody(body)).toBe(false);
  });

  it("goes on to an address of the product only", () => {
    const base = "https://regie.example";
    expect(ownAddress("/reports?cycle=2026", base)).toBe(`${base}/reports?cycle=2026`);
    expect(ownAddress(`${base}/users`, base)).toBe(`${base}/users`);
    for (const other of ["https://evil.example", "//evil.example", "javascript:x", "http://["]) {
      expect(ownAddress(other, base), other).toBeNull();
    }
  });
});
