import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { main, Problem, ROOT, stay } from "../commands.mjs";
import { parsePort, requireFreePort, waitForHealth } from "../ports.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { engineReady, ensureInstalled } from "./ensure-installed.mjs";
import { DATABASE_NAME, fillDatabase, migrateDatabase, storageSettings } from "./fill-database.mjs";

const FOLDER = join(ROOT, "data", "demo");
const SECRET = "secret";
const RUNNING = join(FOLDER, "running.json");
const COMMAND = "npm run demo";

const IDENTITIES = `  council member   raadslid@delft.example    raadslid2@delft.example
  clerk            griffier@delft.example
  civil servant    ambtenaar@delft.example   ambtenaar2@delft.example
  alderman         wethouder@delft.example   wethouder2@delft.example
  auditor          rekenkamer@delft.example
  administrator    beheerder@delft.example
  password         regie-demo-2012 (for all)`;

/** @returns the demo that serves this database at the moment, or null */
function findRunningDemo() {
  try {
    const running = JSON.parse(readFileSync(RUNNING, "utf8"));
    process.kill(running.pid, 0);
    return running;
  } catch {
    return null;
  }
}

function requireNotRunning() {
  const running = findRunningDemo();
  if (running) {
    throw new Problem(
      `The demo is running already, at ${running.url} (process ${running.pid}).\n` +
        "Use that one, or stop it first with Ctrl+C in its window.",
    );
  }
}

/** Sessions stay valid from one run to the next, so the secret is made once and kept, readable by its owner only. */
function writeSecret(folder, secret) {
  writeFileSync(join(folder, SECRET), secret, { mode: 0o600 });
}

function parseArguments(args) {
  const unknown = args.find((name) => name !== "--reset");
  if (unknown) throw new Problem(`${COMMAND} does not know ${unknown}; it knows --reset only.`);
  return { reset: args.includes("--reset") };
}

/** @returns the settings of the demo, with its database filled, or kept and brought up to date */
async function prepareDatabase(settings, { reset }) {
  const complete = [DATABASE_NAME, SECRET].every((name) => existsSync(join(FOLDER, name)));
  const keep = complete && !reset;
  const secret = keep
    ? readFileSync(join(FOLDER, SECRET), "utf8")
    : randomBytes(32).toString("hex");
  const env = { ...settings, NEXTAUTH_SECRET: secret };
  if (keep) {
    await migrateDatabase(FOLDER, env);
  } else {
    console.log("Filling the demo database ...");
    await fillDatabase(FOLDER, env, (folder) => writeSecret(folder, secret));
  }
  return { ...env, ...storageSettings(FOLDER) };
}

function startServer(env, url) {
  let alive = true;
  const server = stay(process.execPath, [join(ROOT, "scripts/start.mjs")], {
    env,
    onExit: () => {
      alive = false;
      rmSync(RUNNING, { force: true });
    },
  });
  writeFileSync(RUNNING, JSON.stringify({ pid: process.pid, url }));
  return { stop: () => server.kill("SIGTERM"), isAlive: () => alive };
}

export function demo(args) {
  return main(async () => {
    const { reset } = parseArguments(args);
    const port = parsePort(process.env.PORT);
    const url = process.env.NEXTAUTH_URL || `http://localhost:${port}`;
    requireNotRunning();
    await requireFreePort(port, COMMAND);
    await ensureInstalled();
    await ensureBuilt();
    await engineReady();
    const settings = {
      ...process.env,
      PORT: String(port),
      NEXTAUTH_URL: url,
      REGIEMONITOR_MODE: "demo",
      NODE_ENV: "production",
    };
    const env = await prepareDatabase(settings, { reset });
    const server = startServer(env, url);
    try {
      await waitForHealth(`http://localhost:${port}`, { isAlive: server.isAlive });
    } catch (error) {
      server.stop();
      throw error;
    }
    console.log(`\nRegiemonitor runs at ${url}\n\n${IDENTITIES}\n`);
    console.log(`Stop with Ctrl+C. What you enter is kept; ${COMMAND} -- --reset starts over.\n`);
  });
}
