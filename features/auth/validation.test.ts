import { describe, expect, it } from "vitest";
import { safeReturnPath } from "./validation";

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
