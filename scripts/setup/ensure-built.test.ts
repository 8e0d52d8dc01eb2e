import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashSources, isBuilt } from "./ensure-built.mjs";

let root: string;
const write = (name: string, text: string) => writeFileSync(join(root, name), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "built-"));
  for (const folder of ["app", ".next"]) mkdirSync(join(root, folder));
  write("app/page.tsx", "one");
  write(".next/regiemonitor-sources", hashSources(root));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe("a build", () => {
  it("is kept while its sources are the same", () => {
    expect(isBuilt(root)).toBe(true);
  });

  it("is kept when only a test or a text changes", () => {
    write("app/page.test.tsx", "new");
    write("README.md", "new");
    expect(isBuilt(root)).toBe(true);
  });

  it("is made anew when a source changes, moves or appears", () => {
    write("app/page.tsx", "two");
    expect(isBuilt(root)).toBe(false);
    write("app/page.tsx", "one");
    write("proxy.ts", "new");
    expect(isBuilt(root)).toBe(false);
  });

  it("is made anew when its stamp is missing", () => {
    rmSync(join(root, ".next/regiemonitor-sources"));
    expect(isBuilt(root)).toBe(false);
  });
});
