/** Is the port free, and does the product answer there? */
import { connect, createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { Problem } from "./commands.mjs";

function listensAt(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on("connect", () => end(true));
    socket.on("error", () => end(false));
    socket.on("timeout", () => end(false));
  });
}

function bindProblem(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", (error) => resolve(error.code));
    server.listen(port, () => server.close(() => resolve(null)));
  });
}

/**
 * A bind alone does not tell: a program that listens on 127.0.0.1 only leaves the bind to all addresses free.
 * @throws Problem that says what to type instead
 */
export async function requireFreePort(port, command) {
  const busy = (await listensAt(port, "127.0.0.1")) || (await listensAt(port, "::1"));
  const code = busy ? "EADDRINUSE" : await bindProblem(port);
  const other = `Choose another one: PORT=${port < 65535 ? port + 1 : 3000} ${command}`;
  if (code === "EADDRINUSE")
    throw new Problem(`Port ${port} is in use by another program.\n${other}`);
  if (code === "EACCES")
    throw new Problem(`Port ${port} may not be used by this account.\n${other}`);
}

/**
 * Waits until GET /api/health answers that the product can be read.
 * @param {string} baseUrl
 * @param {{ timeoutMs?: number, isAlive?: () => boolean }} [options] isAlive ends the wait when the server has ended
 */
export async function waitForHealth(baseUrl, options = {}) {
  const { timeoutMs = 60_000, isAlive = () => true } = options;
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline && isAlive()) {
    try {
      const response = await fetch(`${baseUrl}/api/health`);
      if (response.ok) return;
    } catch {
      // Not listening yet.
    }
    await pause(100);
  }
  throw new Problem(`The server did not answer at ${baseUrl}/api/health; its messages are above.`);
}

/** @returns {number} the port of a setting, 3000 when it is not given */
export function parsePort(value) {
  if (value === undefined || value === "") return 3000;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Problem(`PORT: expected a port number from 1 to 65535, got ${JSON.stringify(value)}`);
}
