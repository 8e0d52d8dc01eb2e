/** Rules about what a line says, for what the linter has no rule. Heuristic, and each can be met by better code. */
import { lineAt, withoutComments } from "./imports.mjs";

const isTest = (path) => /\.test\.tsx?$/.test(path);
const isSource = (path) =>
  /^(?:app|components|features|lib|db)\/|^(?:proxy|instrumentation)\.ts$/.test(path);

export const TEXT_RULES = [
  {
    pattern: /\bnew Date\(\s*\)|\bDate\.now\(/g,
    applies: (path) => isSource(path) && !isTest(path) && path !== "lib/clock.ts",
    message:
      "the time of day comes from now() of lib/clock.ts, so that a test and the demo can set it.",
  },
  {
    // A drizzle chain ends in a call without arguments; Map.get and Promise.all take one. A file's sync() follows no call.
    pattern:
      /\.(?:all|get|run)\(\s*\)|\)\s*\.sync\(\s*\)|\b(?:database\(\)|db|tx)\s*\.(?:all|get|run|values)\(/g,
    applies: (path) => /^(?:app|features|lib|scripts)\//.test(path) && !isTest(path),
    message: "await the chain itself: .all(), .get(), .run() and .sync() exist on one engine only.",
  },
  {
    pattern: /\$\{\w+\.\w+\}\s*=\s*\$\{\w+\.\w+\}/g,
    applies: (path) => /^(?:app|features|lib|db)\//.test(path) && !isTest(path),
    message:
      "compare columns with eq(): in a query of one table drizzle leaves out the tables' names, so `round_id = id` counts nothing.",
  },
  {
    pattern: /\bas (?:Viewer|Permit)\b(?!\s*\|)/g,
    applies: (path) =>
      /\.tsx?$/.test(path) && !/^features\/auth\/(?:viewer-of|permit)\.ts$/.test(path),
    message:
      "only features/auth makes a Viewer or a Permit: ask findViewer or permit for one, and actingViewer in a script or a test.",
  },
  {
    pattern: /data-testid|\bgetByTestId\b/g,
    applies: (path) => /\.tsx?$/.test(path),
    message: "find it by its role and name, as a user does; if it has none, mend the component.",
  },
  {
    pattern: /\bwaitForTimeout\b|\bsetTimeout\(|\bsleep\(|node:timers/g,
    applies: (path) => path.startsWith("e2e/"),
    message: "wait for what the user waits for (await expect(...)), never for a time.",
  },
  {
    pattern: /\sstyle=[{"]/g,
    applies: (path) => path.endsWith(".tsx") && !path.startsWith("components/charts/"),
    message:
      "the content security policy blocks a style attribute rendered on the server: use classes.",
  },
  {
    pattern: /<Suspense\b/g,
    applies: (path) => path.endsWith(".tsx") && !path.startsWith("components/charts/"),
    message:
      "without JavaScript only the fallback of Suspense is seen: await the data in the page.",
  },
  {
    pattern: /^\s*["']use server["']/gm,
    applies: (path) => !/^features\/(?:[\w-]+\/){1,2}(?:[\w-]+-)?actions\.ts$/.test(path),
    message:
      "server actions live in actions.ts of a feature: anyone can post to them, and there they are looked for.",
  },
];

const FORBIDDEN_FILES = [
  {
    pattern: /^app\/.*\bloading\.tsx$/,
    message: "a loading.tsx shows only itself without JavaScript and turns a 404 into a 200.",
  },
  {
    pattern: /(?:^|\/)(?:utils?|helpers?|misc|common|core)(?:\.[jt]sx?|\.mjs|\/)/,
    message: "a drawer for anything says nothing: name it after what it holds.",
  },
];

export function checkFileName(path) {
  return FORBIDDEN_FILES.filter(({ pattern }) => pattern.test(path)).map(({ message }) => ({
    path,
    message,
  }));
}

export function checkText(path, source) {
  if (!/\.(?:tsx?|mjs)$/.test(path)) return [];
  const text = withoutComments(source);
  return TEXT_RULES.filter(({ applies }) => applies(path)).flatMap(({ pattern, message }) =>
    [...text.matchAll(pattern)].map((match) => ({
      path,
      line: lineAt(text, match.index + match[0].search(/\S/)),
      message,
    })),
  );
}
