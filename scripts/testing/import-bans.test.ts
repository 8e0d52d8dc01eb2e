import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { ROOT, TOOLS } from "../commands.mjs";

/** File -> imports, each of which breaks a row of "Who may import whom" in docs/architecture.md. */
const REFUSED = {
  "app/(workspace)/reports/page.tsx": ["@/db", "@/features/reports/form/mutations", "drizzle-orm"],
  "app/api/exports/route.ts": ["@/db/schema"],
  "features/reports/form/components/report-form.tsx": [
    "../queries",
    "@/features/reports/mutations",
    "next/headers",
    "@/db",
  ],
  "features/reports/actions.ts": ["@/db/transaction", "@/components/ui/card"],
  "features/reports/queries.ts": ["next/navigation", "better-sqlite3"],
  "features/reports/form/mutations.ts": ["drizzle-orm/sqlite-core", "@/app/page"],
  "features/reports/status.ts": ["./queries", "next/cache"],
  "features/reports/permissions.ts": ["node:fs", "drizzle-orm", "@/db"],
  "components/ui/card.tsx": ["@/features/reports/types", "recharts", "@/db"],
  "lib/text/format.ts": ["@/db", "@/db/vocabulary", "@/app/page"],
  "db/connect.ts": ["@/features/auth/types", "@/components/ui/card"],
  "features/reports/mutations.ts": ["@/test/upgrade/installations.mjs"],
  "scripts/seed/index.ts": ["@/app/page", "@/components/ui/card"],
  "e2e/access.spec.ts": ["@/features/reports/queries", "@/lib/text/format"],
};

const ALLOWED = {
  "app/(workspace)/cycles/page.tsx": ["@/features/cycles/queries", "@/db/vocabulary"],
  "app/api/reports/route.ts": ["@/features/reports/mutations"],
  "features/cycles/components/moment-form.tsx": ["../actions", "@/components/ui/card"],
  "features/cycles/actions.ts": ["next/navigation", "./mutations"],
  "features/cycles/queries.ts": ["drizzle-orm", "@/db"],
  "features/cycles/mutations.ts": ["@/db/transaction", "@/features/audit-log/record"],
  "features/cycles/mutations.test.ts": ["@/db", "@/db/schema"],
  "features/cycles/status.ts": ["@/db/vocabulary"],
  "components/charts/trend-chart.tsx": ["recharts"],
  "db/columns.ts": ["drizzle-orm/sqlite-core"],
  "scripts/accounts/add.ts": ["@/features/users/mutations", "@/db"],
  "e2e/accessibility.spec.ts": ["@playwright/test", "@/db/vocabulary"],
};

const pairs = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([path, imports]) => imports.map((from) => [path, from] as const));

let refusals: Set<string>;

beforeAll(() => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "imports-")));
  copyFileSync(join(ROOT, "biome.json"), join(root, "biome.json"));
  for (const [path, imports] of Object.entries({ ...REFUSED, ...ALLOWED })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), imports.map((from) => `import "${from}";\n`).join(""));
  }
  const { stdout } = spawnSync(
    process.execPath,
    [
      TOOLS.biome,
      "lint",
      "--only=style/noRestrictedImports",
      "--vcs-enabled=false",
      "--reporter=github",
      "--max-diagnostics=none",
    ],
    { cwd: root, encoding: "utf8" },
  );
  rmSync(root, { recursive: true });
  const places = stdout.matchAll(/title=lint\/style\/noRestrictedImports,file=([^,]+),line=(\d+)/g);
  const imports: Record<string, string[]> = { ...REFUSED, ...ALLOWED };
  refusals = new Set(
    [...places].map(([, file = "", line]) => {
      const path = file.slice(root.length + 1);
      return `${path} ${imports[path]?.[Number(line) - 1]}`;
    }),
  );
}, 30_000);

it.each(pairs(REFUSED))("%s may not import %s", (path, from) => {
  expect(refusals).toContain(`${path} ${from}`);
});

it.each(pairs(ALLOWED))("%s may import %s", (path, from) => {
  expect(refusals).not.toContain(`${path} ${from}`);
});
