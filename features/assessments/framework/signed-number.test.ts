import { expect, it } from "vitest";
import { signedNumber } from "./signed-number";

it("shows the sign and two decimals, in the notation of the language", () => {
  expect([43, -57, 0, 100].map((it) => signedNumber(it, "nl"))).toEqual([
    "+0,43",
    "−0,57",
    "0,00",
    "+1,00",
  ]);
  expect(signedNumber(-4, "en")).toBe("−0.04");
});
