/** How the scripts start other programs: without a shell, from the root of the repository, output shown as it comes. */
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The command lines of installed packages, called by file so that they start alike on every platform. */
export const TOOLS = {
  biome: join(ROOT, "node_modules/@biomejs/biome/bin/biome"),
  drizzleKit: join(ROOT, "node_modules/drizzle-kit/bin.cjs"),
  next: join(ROOT, "node_modules/next/dist/bin/next"),
  playwright: join(ROOT, "node_modules/@playwright/test/cli.js"),
  tsc: join(ROOT, "node_modules/typescript/bin/tsc"),
  vitest: join(ROOT, "node_modules/vitest/vitest.mjs"),
};

/**
 * How the built product is started. The engine's heap grows by two fifths before it is cleared, where it would double: less
 * memory under load. It is no limit: a large municipality gets what it needs.
 */
export const SERVER_FLAGS = ["--heap-growing-percent=40"];

/** A problem the reader can mend: its message says how, and no stack trace is shown. */
export class Problem extends Error {
  name = "Problem";
}

/**
 * Runs a program to its end.
 * @returns {Promise<{ code: number, output: string }>} the exit code, and the output when `capture` is set
 */
export function run(command, args, { env = process.env, capture = false, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env,
      stdio: capture ? ["ignore", "pipe", "pipe"] : "inherit",
    });
    let output = "";
    const keep = (stream) => (chunk) => {
      output += chunk;
      if (!quiet) stream.write(chunk);
    };
    child.stdout?.on("data", keep(process.stdout));
    child.stderr?.on("data", keep(process.stderr));
    child.on("error", (error) => resolve({ code: 127, output: String(error) }));
    child.on("close", (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }));
  });
}

export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** How node runs a TypeScript file of this repository: see run.mjs. */
export function typescriptArguments(file, args = []) {
  const plainErrors = pathToFileURL(join(ROOT, "scripts/server/plain-errors.mjs")).href;
  const imports = ["--import", "tsx", "--import", plainErrors];
  return ["--conditions=react-server", ...imports, join(ROOT, file), ...args];
}

/** npm started us with its own path in npm_execpath; that way it needs no shell on Windows either. */
export function npmCommand(args) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith(".js")) return [process.execPath, [npm, ...args]];
  if (process.platform === "win32") return ["cmd.exe", ["/d", "/s", "/c", "npm", ...args]];
  return ["npm", args];
}

/** Starts a program that stays, passes signals on to it, and leaves with its exit code. */
export function stay(command, args, { env = process.env, onExit } = {}) {
  const child = spawn(command, args, { cwd: ROOT, env, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    onExit?.();
    process.exit(code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1));
  });
  return child;
}

/** Runs a script; a Problem ends it with its message alone. */
export async function main(script) {
  try {
    await script();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(`\n${error.message}`);
    process.exit(1);
  }
}
