/**
 * Finds or installs the Chromium that the browser tests drive. In this order: the one that CHROMIUM_PATH names, one on the
 * PATH, Playwright's own (downloaded when needed), the system's package manager. What it finds is used as it is.
 */
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Problem, run, runNode, TOOLS } from "../commands.mjs";

/** The shell comes first: without the windows of a whole browser the tests take half the time. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];
const KNOWN_PLACES = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

const WHAT_TO_DO =
  "The browser tests need Chromium, and none could be installed. Do one of these, then run npm test again:\n" +
  "  Debian, Ubuntu: sudo apt-get install -y chromium\n" +
  "  macOS, Windows: install Google Chrome\n" +
  "  anywhere: CHROMIUM_PATH=/path/to/chromium npm test";

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function findOnPath(path) {
  const suffix = process.platform === "win32" ? ".exe" : "";
  return (path ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)))
    .find(isExecutable);
}

/** What this machine can do, apart from the decisions below, so that a test can stand in for it. */
export const machine = {
  findInstalled: () =>
    findOnPath(process.env.PATH) ?? (KNOWN_PLACES[process.platform] ?? []).find(isExecutable),
  /** A file that is there need not run: a snap stub, or a system without the libraries. */
  starts: async (path) =>
    (await run(path, ["--version"], { capture: true, quiet: true })).code === 0,
  findDownloaded: async () => {
    const { chromium } = await import("@playwright/test");
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
  },
  download: async () => (await runNode([TOOLS.playwright, "install", "chromium"])).code === 0,
  installPackage: async () => {
    const isRoot = process.getuid?.() === 0;
    const [command, prefix] = isRoot ? ["apt-get", []] : ["sudo", ["-n", "apt-get"]];
    const attempt = async (...args) => (await run(command, [...prefix, ...args])).code === 0;
    const install = (name) => attempt("install", "-y", name);
    if (!(await attempt("update"))) return false;
    return (await install("chromium-headless-shell")) || (await install("chromium"));
  },
};

/** @returns the path of a browser to use, or null when Playwright finds its own */
export async function ensureBrowser(wish = process.env.CHROMIUM_PATH, on = machine) {
  if (wish) {
    if (await on.starts(wish)) return wish;
    throw new Problem(`CHROMIUM_PATH: expected the path of a Chromium that starts, got ${wish}`);
  }
  const installed = on.findInstalled();
  if (installed && (await on.starts(installed))) return installed;
  const downloaded = await on.findDownloaded();
  if (downloaded && (await on.starts(downloaded))) return null;
  console.log("No Chromium found; Playwright downloads its own ...");
  if (await on.download()) {
    const path = await on.findDownloaded();
    if (path && (await on.starts(path))) return null;
  }
  console.log("That did not work; the package manager is asked ...");
  if (await on.installPackage()) {
    const path = on.findInstalled();
    if (path && (await on.starts(path))) return path;
  }
  throw new Problem(WHAT_TO_DO);
}
