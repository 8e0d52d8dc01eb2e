/** Installs the dependencies when they are not there, or not the ones that package-lock.json names. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npmCommand, Problem, ROOT, run, runNode } from "../commands.mjs";

const COMPILER_ADVICE = {
  linux:
    "Debian, Ubuntu: sudo apt-get install -y build-essential python3\n  Fedora: sudo dnf install gcc-c++ make python3",
  darwin: "macOS: xcode-select --install",
  win32:
    'Windows: install "Desktop development with C++" of the Visual Studio Build Tools, and Python 3',
};

/**
 * What npm installed against what the lockfile asks for. Packages for other platforms are optional and may be absent.
 * @returns {boolean} true when an install is needed
 */
export function isStale(wanted, installed) {
  return Object.entries(wanted.packages).some(([path, entry]) => {
    if (path === "" || entry.link) return false;
    const found = installed.packages[path];
    if (!found) return !entry.optional && !entry.devOptional && !entry.peer;
    return found.version !== entry.version;
  });
}

export function needsInstall(root = ROOT) {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return true;
  const read = (file) => JSON.parse(readFileSync(file, "utf8"));
  return isStale(read(join(root, "package-lock.json")), read(record));
}

/** @returns what to do about a failed install, from what npm printed. */
export function installAdvice(output, platform = process.platform) {
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET/.test(output)) {
    return "The package registry could not be reached. Check the connection (and the proxy settings of npm) and try again.";
  }
  if (/gyp ERR!|node-gyp|prebuild-install|better_sqlite3|better-sqlite3/.test(output)) {
    const advice = COMPILER_ADVICE[platform] ?? "Install a C++ compiler, make and Python 3.";
    return (
      "better-sqlite3 has no ready-made file for this machine and could not be compiled.\n" +
      `Install a compiler and try again:\n  ${advice}`
    );
  }
  return "Installing the dependencies failed; npm says why above.";
}

async function engineLoads() {
  const { code } = await runNode(["-e", "new (require('better-sqlite3'))(':memory:')"], {
    capture: true,
    quiet: true,
  });
  return code === 0;
}

/** Fetches the compiled part of better-sqlite3, or compiles it: after an install, and after a change of Node version. */
async function ensureEngine() {
  if (await engineLoads()) return;
  const rebuild = npmCommand(["rebuild", "better-sqlite3"]);
  const { output } = await run(...rebuild, { capture: true, quiet: true });
  if (await engineLoads()) return;
  console.error(output);
  throw new Problem(installAdvice(`${output}better-sqlite3`));
}

let engine = Promise.resolve();

/** Waits for what `ensureInstalled` left to be done meanwhile. */
export const engineReady = () => engine;

/** Installs the dependencies. Where the database engine has to be compiled that goes on, since checks and build do without. */
export async function ensureInstalled() {
  if (needsInstall()) {
    console.log("Installing the dependencies (npm ci) ...");
    const { code, output } = await run(
      ...npmCommand(["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"]),
      {
        capture: true,
      },
    );
    if (code !== 0) throw new Problem(installAdvice(output));
  }
  engine = ensureEngine();
  // Who waits for it is told.
  engine.catch(() => undefined);
}
