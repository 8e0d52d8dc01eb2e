import { join } from "node:path";
import { defineConfig } from "vitest/config";

// A zone with a quarter of an hour and another date than Amsterdam for half of each day: a date that leans on the zone of
// the machine gives another answer here.
process.env.TZ = "Pacific/Chatham";

const root = import.meta.dirname;

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${root}/` },
      // Refuses every import outside the server build of Next.js.
      { find: "server-only", replacement: join(root, "node_modules/server-only/empty.js") },
    ],
  },
  test: {
    environment: "node",
    globalSetup: "test/template.ts",
    // Mutation testing runs one at a time (scripts/testing/mutate.mjs).
    include: [
      process.env.REGIEMONITOR_ONE_TEST ??
        "{app,components,db,features,lib,scripts,test}/**/*.test.{ts,tsx}",
    ],
    env: {
      REGIEMONITOR_MODE: "test",
      NEXTAUTH_SECRET: "a-secret-for-tests-only-that-is-no-secret",
    },
    unstubGlobals: true,
    restoreMocks: true,
  },
});
