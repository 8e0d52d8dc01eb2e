/** The servers of the bench, each a process of its own on a port of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { SERVER_FLAGS, TOOLS } from "../commands.mjs";

const START_TIMEOUT_MS = 60_000;

export type Server = { name: string; address: string; process: ChildProcess };

/** The product as `npm start` serves it, without the checks of the start. */
export const startProduct = (name: string, settings: Record<string, string>) =>
  startServer(name, ["scripts/server/server.mjs"], settings, "/api/health");

/** A bare page of the framework, which reads its port from the settings. */
export const startFloor = (folder: string) =>
  startServer("floor", [TOOLS.next, "start", folder], {}, "/");

async function startServer(
  name: string,
  command: string[],
  settings: Record<string, string>,
  path: string,
) {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const child = spawn(process.execPath, [...SERVER_FLAGS, ...command], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      ...settings,
      NODE_ENV: "production",
      PORT: String(port),
      NEXTAUTH_URL: address,
    },
  });
  const server: Server = { name, address, process: child };
  for (const started = Date.now(); Date.now() - started < START_TIMEOUT_MS; await pause(100)) {
    const answer = await fetch(address + path).catch(() => null);
    if (answer?.ok) return server;
  }
  throw new Error(`The server of ${name} does not answer.`);
}

/** Resident memory of the process in megabytes; null where /proc does not tell. */
export function memoryOf({ process: { pid } }: Server): number | null {
  try {
    const [, kilobytes] =
      /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
  } catch {
    return null;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Signs in through next-auth's own callback. @returns the value of a `cookie` header */
export async function signIn(
  { address }: Server,
  email: string,
  password: string,
): Promise<string> {
  const cookies = new Map<string, string>();
  const keep = (response: Response) => {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      cookies.set(pair.slice(0, pair.indexOf("=")), pair);
    }
  };
  const header = () => [...cookies.values()].join("; ");
  const csrf = await fetch(`${address}/api/auth/csrf`);
  keep(csrf);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  keep(
    await fetch(`${address}/api/auth/callback/credentials`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie: header() },
      body: new URLSearchParams({ email, password, csrfToken, json: "true" }),
    }),
  );
  if (![...cookies.keys()].some((name) => name.endsWith("session-token"))) {
    throw new Error(`${email} could not sign in to the bench.`);
  }
  return header();
}
