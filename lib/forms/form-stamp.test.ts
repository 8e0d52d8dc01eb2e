import { expect, it } from "vitest";
import { readStamp, writeStamp } from "./form-stamp";

const stamp = { authorId: "ab-1", release: "r_1", key: "7d7a1a52-54a2-4e0c-a6f6-7a3f3f3a4a11" };

it("reads what it wrote, also when nobody was signed in", () => {
  expect(readStamp(writeStamp(stamp))).toEqual(stamp);
  const nobody = { ...stamp, authorId: "" };
  expect(readStamp(writeStamp(nobody))).toEqual(nobody);
});

it.each([null, "", "a b", "a b c", `${writeStamp(stamp)}x`, new File([], "x"), ["a"]])(
  "reads nothing else: %j",
  (text) => expect(readStamp(text)).toBeNull(),
);
