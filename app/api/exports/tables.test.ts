import { expect, it } from "vitest";
import { ROUTES } from "@/e2e/access/routes";
import { findTable, LIST_NAMES } from "./tables";

it("has a row in the access table for each list", () => {
  const tried = ROUTES.flatMap(
    ({ address = "" }) => /^\/api\/exports\/([\w-]+)(?:\?|$)/.exec(address) ?? [],
  );
  expect(LIST_NAMES.filter((name) => !tried.includes(name))).toEqual([]);
});

it("names a table of the dashboard by its cycle, and a list by itself", () => {
  expect(findTable("heat", { cycle: "2026" }).name).toBe("2026/heat");
  expect(findTable("reports", { cycle: "2026" }).name).toBe("reports");
  expect(findTable("constructor", {}).name).toBe("0/constructor");
});
