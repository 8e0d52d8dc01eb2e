import { expect, it } from "vitest";
import { groupBy } from "./group-by";

it("groups rows by a key, each group and its rows in the order they came", () => {
  const rows = ["bee", "ant", "bat", "ape"];
  expect([...groupBy(rows, (row) => row[0])]).toEqual([
    ["b", ["bee", "bat"]],
    ["a", ["ant", "ape"]],
  ]);
});
