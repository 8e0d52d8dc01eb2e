import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

// A zone with a quarter of an hour and another date than Amsterdam for half of each day: a date that leans on the zone of
// the machine gives another answer here.
process.env.TZ = "Pacific/Chatham";

const root = import.meta.dirname;
const FOLDERS = ["app", "components", "db", "features", "lib", "scripts", "test"];

/** A test that sets up modules, the environment or a place for files: what it leaves would reach others in its process. */
const SETS_UP =
  /\bvi\.(?:mock|doMock|stubEnv)\b|\bprocess\.env\b|test\/upgrade\/|\/live-installation"|test\/evidence"/;

const tests = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.test\.tsx?$/.test(path))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`),
);
const setsUp = (test: string) => SETS_UP.test(readFileSync(join(root, test), "utf8"));
/** `(workspace)` and `[id]` are names of folders here, no patterns. */
const asGlob = (path: string) => path.replace(/[()[\]]/g, "\\$&");

/** Most tests share a process, which saves half the time; the others each have one of their own. */
const projects = [
  { name: "shared", isolate: false, include: tests.filter((test) => !setsUp(test)) },
  { name: "alone", isolate: true, include: tests.filter(setsUp) },
].map((test) => ({ extends: true as const, test: { ...test, include: test.include.map(asGlob) } }));

/** Mutation testing runs one test at a time (scripts/testing/mutate.mjs). */
const one = process.env.REGIEMONITOR_ONE_TEST;

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
    env: {
      REGIEMONITOR_MODE: "test",
      NEXTAUTH_SECRET: "a-secret-for-tests-only-that-is-no-secret",
    },
    unstubGlobals: true,
    restoreMocks: true,
    ...(one ? { include: [one] } : { projects }),
  },
});
