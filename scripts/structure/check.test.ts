import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { checkStructure } from "./check.mjs";

const roots: string[] = [];
const RECORD = '/** Writes events. */\nimport "server-only";';

/** The problems of a small tree, as `path:line message`. */
function problemsOf(tree: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), "structure-"));
  roots.push(root);
  for (const [path, source] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), source);
  }
  const problems: { path: string; line?: number; message: string }[] = checkStructure(root);
  return problems.map(({ path, line, message }) => `${path}${line ? `:${line}` : ""} ${message}`);
}

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

describe("a tree in order", () => {
  it("has no problems", () => {
    const tree = {
      "features/hrefs.ts": "export const home = '/';",
      "features/auth/types.ts": 'import type { Role } from "@/db/vocabulary";',
      "features/auth/viewer.ts":
        '/** Who asks. */\nimport "server-only";\nimport { findAccount } from "./queries";',
      "features/auth/queries.ts": 'import { database } from "@/db";',
      "features/audit-log/record.ts": RECORD,
      "features/reports/status.ts": 'import type { ReportStatus } from "@/db/vocabulary";',
      "features/reports/form/mutations.ts":
        'import { recordEvent } from "@/features/audit-log/record";\nimport { next } from "./status";',
      "features/reports/actions.ts":
        '"use server";\nimport { viewerAction } from "@/features/auth/viewer-action";',
      "features/reports/form/components/report-form.tsx":
        'import { saveReport } from "../actions";\nimport { Card } from "@/components/ui/card";',
      "features/reviews/permissions.ts": 'import { isReleased } from "@/features/reports/status";',
      "features/reports/status.test.ts": 'import { next } from "./status";',
    };
    expect(problemsOf(tree)).toEqual([]);
  });
});

describe("file names in a feature", () => {
  it.each([
    "features/reports/queries/list.ts",
    "features/reports/permissions.tsx",
    "features/reports/components/parts/cell.tsx",
    "features/reports/filing/late/queries.ts",
    "features/utils.ts",
  ])("%s is refused", (path) => {
    expect(problemsOf({ [path]: "" }).join("\n")).toContain("hold permissions.ts");
  });

  it("the folder of a sub-noun holds the same names", () => {
    expect(problemsOf({ "features/reports/filing/queries.ts": "" })).toEqual([]);
  });

  it("a named module says in its first line what it holds", () => {
    const path = "features/reports/filing/debts.ts";
    expect(problemsOf({ [path]: "export const late = 1;" })).toEqual([
      expect.stringContaining("its first line says"),
    ]);
    expect(problemsOf({ [path]: "/** Who owes a report. */" })).toEqual([]);
  });

  it("a named module reads or writes only where it says so", () => {
    const source = '/** Late reports. */\nimport { database } from "@/db";';
    const path = "features/reports/late.ts";
    expect(problemsOf({ [path]: source })).toHaveLength(1);
    expect(problemsOf({ [path]: `${source}\nimport "server-only";` })).toEqual([]);
  });

  it("a name may carry a noun in front", () => {
    expect(problemsOf({ "features/reports/draft-queries.ts": "" })).toEqual([]);
  });
});

describe("imports of one's own feature", () => {
  it("a component imports no query", () => {
    const path = "features/reports/list/components/report-list.tsx";
    const tree = {
      [path]: '\nimport { list } from "../queries";',
      "features/reports/list/queries.ts": "",
    };
    expect(problemsOf(tree)).toEqual([expect.stringContaining(`${path}:2 a component shows`)]);
  });

  it("a pure file imports no query, whatever the way it is written", () => {
    const tree = {
      "features/reports/status.ts":
        'import {\n  list,\n} from "@/features/reports/draft-queries";\nexport const other = import("./queries");',
      "features/reports/queries.ts": "",
      "features/reports/draft-queries.ts": "",
    };
    expect(problemsOf(tree)).toHaveLength(2);
  });

  it("a pure file imports no framework, no database and no file system", () => {
    const source = [
      'import { cookies } from "next/headers";',
      'import { database } from "@/db";',
      'import { readFileSync } from "node:fs";',
    ];
    expect(problemsOf({ "features/reports/permissions.ts": source.join("\n") })).toHaveLength(3);
  });

  it("an import in a comment is none", () => {
    const source = '/* import { list } from "./queries"; */\n// import { list } from "./queries";';
    expect(problemsOf({ "features/reports/status.ts": source })).toEqual([]);
  });
});

describe("imports of another feature", () => {
  it.each([
    ["its mutations", "mutations.ts"],
    ["its queries", "queries.ts"],
    ["its components", "components/report-card.tsx"],
    ["its actions", "actions.ts"],
  ])("%s are refused", (_what, file) => {
    const from = `@/features/reports/${file.replace(/\.tsx?$/, "")}`;
    const tree = {
      "features/reviews/actions.ts": `import { x } from "${from}";`,
      [`features/reports/${file}`]: "",
    };
    expect(problemsOf(tree).join()).toContain("compose the two in app/");
  });

  it.each([
    ["features/reports/queries.ts", "verification/faults", "reads across the others"],
    ["features/log/list-queries.ts", "verification/faults", "reads across the others"],
    ["features/audit-log/events.ts", "reports/types", "lies beneath the other features"],
    ["features/auth/permit.ts", "drafts/types", "lies beneath the other features"],
    ["features/evidence/links.ts", "collaborations/types", "lies beneath the other features"],
    ["features/reports/mutations.ts", "reports/record-kind", "read through features/record-kinds"],
    ["features/reports/queries.ts", "record-kinds", "for the log, its verification and scripts"],
  ])("%s does not import %s", (path, imported, message) => {
    const tree = {
      [path]: `import type { A } from "@/features/${imported}";`,
      [`features/${imported}.ts`]: "",
    };
    expect(problemsOf(tree).join()).toContain(message);
  });

  it("only what writes may record events", () => {
    const source = 'import { recordEvent } from "@/features/audit-log/record";';
    const record = { "features/audit-log/record.ts": RECORD };
    expect(problemsOf({ ...record, "features/reports/mutations.ts": source })).toEqual([]);
    expect(problemsOf({ ...record, "features/reports/queries.ts": source })).toHaveLength(1);
    expect(problemsOf({ ...record, "features/reports/status.ts": source })).toHaveLength(1);
  });
});

describe("circles between features", () => {
  it("two features that know each other are named", () => {
    const problems = problemsOf({
      "features/reports/status.ts": 'import type { A } from "@/features/reviews/types";',
      "features/reviews/types.ts": 'import type { B } from "@/features/cycles/types";',
      "features/cycles/types.ts": 'import type { C } from "@/features/reports/types";',
      "features/reports/types.ts": "",
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("cycles -> reports -> reviews -> cycles");
  });

  it("the viewer and the log lie beneath and close no circle", () => {
    const tree = {
      "features/auth/mutations.ts": 'import { recordEvent } from "@/features/audit-log/record";',
      "features/audit-log/record.ts": `${RECORD}
import type { Viewer } from "@/features/viewer/types";`,
      "features/viewer/types.ts": "",
    };
    expect(problemsOf(tree)).toEqual([]);
  });
});

describe("what a line says", () => {
  it.each([
    ["features/reports/status.ts", "const today = new Date();"],
    ["lib/dates.ts", "const today = Date.now();"],
    ["features/reports/queries.ts", "return database().select().from(reports).all();"],
    ["features/reports/mutations.ts", "await tx.run(sql`delete from reports`);"],
    ["features/reports/queries.ts", "return database().query.reports.findMany().sync();"],
    ["components/ui/card.tsx", 'return <div data-testid="card" />;'],
    ["e2e/journeys/file.spec.ts", "await page.waitForTimeout(500);"],
    ["components/ui/bar.tsx", "return <div style={{ width: 3 }} />;"],
    ["app/page.tsx", "return <Suspense fallback={null} />;"],
    ["features/users/mutations.ts", "const by = { ...account, origin } as Viewer;"],
    ["test/records.ts", "const by = { viewer } as Permit;"],
    ["app/page.tsx", 'async function save() {\n  "use server";\n}'],
  ])("%s: %s is refused", (path, source) => {
    expect(problemsOf({ [path]: source })).toHaveLength(1);
  });

  it.each([
    ["lib/clock.ts", "export const now = () => new Date();"],
    ["features/auth/permit.ts", "/** Asks. */ return { viewer } as Permit;"],
    ["features/reports/queries.ts", 'const found = byId.get("a"); await Promise.all(found);'],
    ["features/evidence/store.ts", "/** Files. */ await file.sync();"],
    ["features/reports/status.ts", "const at = new Date(row.at); // never new Date()"],
    ["features/reports/status.test.ts", "const at = new Date();"],
  ])("%s: %s is fine", (path, source) => {
    expect(problemsOf({ [path]: source })).toEqual([]);
  });

  it("a loading.tsx is refused", () => {
    expect(problemsOf({ "app/cycles/loading.tsx": "" })).toHaveLength(1);
  });
});

describe("messages", () => {
  const both = (dutch: object, english: object) =>
    problemsOf({
      "messages/nl/reports.json": JSON.stringify(dutch),
      "messages/en/reports.json": JSON.stringify(english),
    });

  it("a key that one language lacks is named", () => {
    expect(both({ a: { b: "x" } }, { a: {} }).join()).toContain("a.b is missing");
    expect(both({}, { extra: "x" }).join()).toContain("messages/nl/reports.json extra is missing");
  });

  it("a file that one language lacks is named by its keys", () => {
    expect(problemsOf({ "messages/nl/users.json": '{"title":"Gebruikers"}' })).toHaveLength(1);
  });

  it("arguments must be the same, within branches too", () => {
    const dutch = "{count, plural, one {# vraag van {name}} other {# vragen van {name}}}";
    const same = "{count, plural, one {# question by {name}} other {# questions by {name}}}";
    const other = "{count, plural, one {# question} other {# questions}}";
    expect(both({ a: dutch }, { a: same })).toEqual([]);
    expect(both({ a: dutch }, { a: other }).join()).toContain(
      "takes other arguments (count:plural)",
    );
  });

  it("tags and quoted braces are read as what they are", () => {
    expect(both({ a: "Zie <link>x</link>" }, { a: "See x" })).toHaveLength(1);
    expect(both({ a: "Typ '{naam}'" }, { a: "Type '{name}'" })).toEqual([]);
  });
});
