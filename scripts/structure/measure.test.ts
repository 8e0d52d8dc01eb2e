import { describe, expect, it } from "vitest";
import { findAlikePlaces } from "./alike.mjs";
import { importsAgainstDirection, largestFolders, measure } from "./measure.mjs";

const SIX = ["const a = 1;", "start(a);", "if (a) {", "  stop(2);", "}", 'say("x");', "end();"];
const SIX_RENAMED = SIX.map((line) => line.replaceAll("a)", "b)").replace("const a", "const b"));

function alike(left: string[], right: string[]) {
  const files = new Map([
    ["lib/left.ts", left.join("\n")],
    ["lib/right.ts", right.join("\n")],
  ]);
  return findAlikePlaces(files);
}

describe("alike places", () => {
  it("finds six lines that stand in two files", () => {
    const { same, shape } = alike(["const first = 0;", ...SIX], SIX);
    expect(same).toEqual([{ left: "lib/left.ts:2", right: "lib/right.ts:1", lines: 6 }]);
    expect(shape).toEqual([]);
  });

  it("passes over blank lines, comments, imports and lone punctuation", () => {
    const spread = SIX.flatMap((line) => [`  ${line}`, "", "// why", "}"]);
    expect(alike(['import {\n  a,\n} from "b";', ...spread], SIX).same).toHaveLength(1);
    expect(alike(SIX.slice(1), SIX.slice(1)).same).toEqual([]);
  });

  it("counts lines under other names apart", () => {
    const { same, shape } = alike(SIX, SIX_RENAMED);
    expect(same).toEqual([]);
    expect(shape).toHaveLength(1);
  });

  it("joins runs that overlap into one pair", () => {
    const longer = [...SIX, "more();", "most();"];
    expect(alike(longer, longer).same).toEqual([
      { left: "lib/left.ts:1", right: "lib/right.ts:1", lines: 8 },
    ]);
  });

  it("leaves out what stands in nine places, and lists of one shape", () => {
    const files = Array.from({ length: 9 }, (_, index): [string, string] => [
      `lib/file-${index}.ts`,
      SIX.join("\n"),
    ]);
    expect(findAlikePlaces(new Map(files)).same).toEqual([]);
    const list = Array.from({ length: 12 }, (_, index) => `add(${index});`);
    expect(
      alike(
        list,
        list.map((line) => line.replace("add", "put")),
      ).shape,
    ).toEqual([]);
  });
});

describe("imports against the direction", () => {
  const against = (path: string, from: string) =>
    importsAgainstDirection(new Map([[path, `import { it } from "@/${from}";`]]));

  it("names an import of a floor above, or beside it among the top", () => {
    const fromAuditLog = against("features/audit-log/record.ts", "features/auth/types");
    expect(fromAuditLog).toEqual(["features/audit-log/record.ts:1 -> features/auth/types"]);
    expect(against("features/dossier/queries.ts", "features/council/part")).toHaveLength(1);
    expect(against("features/reports/queries.ts", "features/log/queries")).toHaveLength(1);
    expect(against("lib/dates.ts", "db/vocabulary")).toHaveLength(1);
  });

  it("lets a floor import those below, nouns each other, and tests everything", () => {
    expect(against("features/reports/queries.ts", "features/audit-log/record")).toEqual([]);
    expect(against("features/reports/queries.ts", "features/cycles/types")).toEqual([]);
    expect(against("features/audit-log/record.test.ts", "features/auth/types")).toEqual([]);
    expect(against("app/page.tsx", "features/hrefs")).toEqual([]);
  });
});

it("counts files and folders as entries of a folder", () => {
  const paths = ["a/b/one.ts", "a/b/two.ts", "a/three.ts", "four.ts"];
  expect(largestFolders(paths)).toEqual([
    { folder: "a/b", entries: 2 },
    { folder: "a", entries: 2 },
  ]);
});

it("counts lines of tests apart, what tests share included", () => {
  const files = new Map([
    ["lib/dates.ts", "one\ntwo\n"],
    ["lib/dates.test.ts", "one\n"],
    ["test/database.ts", "one\ntwo\nthree\n"],
    ["db/migrations/0000.ts", "one\n"],
    ["README.md", "partnersJoined\n"],
    ["features/reports/content.ts", "partnersJoined\n"],
  ]);
  expect(measure(files)).toMatchObject({
    files: 2,
    lines: 3,
    testFiles: 2,
    testLines: 4,
    plainText: 1,
  });
});
