import { expect, it } from "vitest";
import { summarise } from "./steps.mjs";

it("the browser tests end in a line of their own", () => {
  const stats = { expected: 12, unexpected: 1, flaky: 0, skipped: 0 };
  expect(summarise({ stats })).toBe("12 passed, 1 failed");
  expect(summarise({ stats: { ...stats, skipped: 2 } })).toBe("12 passed, 1 failed, 2 skipped");
});
