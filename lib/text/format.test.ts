import { expect, it } from "vitest";
import { formatNumber } from "./format";

it("shows a figure with every decimal that was typed", () => {
  expect(formatNumber(0.125, "nl")).toBe("0,125");
  expect(formatNumber(1240.5, "nl")).toBe("1.240,5");
  expect(formatNumber(0.123456, "en")).toBe("0.123456");
});
