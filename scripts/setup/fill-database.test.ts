import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { removeLeftovers } from "./fill-database.mjs";

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "fill-"));
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

/** Above the largest process id of any platform. */
const NOBODY = 2 ** 30;

it("what a cut-off run left behind goes, what belongs to someone stays", () => {
  const leftovers = [`demo.filling-${NOBODY}`, `demo.old-${NOBODY}`];
  const others = ["demo", `demo.filling-${process.pid}`, `other.filling-${NOBODY}`];
  for (const name of [...leftovers, ...others]) mkdirSync(join(home, name));
  removeLeftovers(join(home, "demo"));
  expect(leftovers.filter((name) => existsSync(join(home, name)))).toEqual([]);
  expect(others.filter((name) => existsSync(join(home, name)))).toEqual(others);
});
