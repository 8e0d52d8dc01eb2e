/**
 * Serves the built product. The framework believes what a client says of itself in x-forwarded-*; here those headers are
 * removed unless the settings name a trusted proxy, so that nobody chooses the address that the audit log keeps and that
 * sign-in counts failures by. What the framework would answer by a fault is refused here, and every answer has the headers
 * of `lib/requests/security-headers.mjs`.
 */
import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, get } from "node:http";
import { join } from "node:path";
import next from "next";
import { securityHeaders } from "../../lib/requests/security-headers.mjs";
import { ROOT } from "../commands.mjs";
import { makeNotFoundReadable } from "./readable-not-found.mjs";
import { refuse, refuseRaw, statusOfClientError } from "./refusals.mjs";
import { isReadable, pathOf, refusalOf, removeForwarded, UNREADABLE } from "./requests.mjs";

const port = Number(process.env.PORT);
const host = process.env.HOST || undefined;
const trustsProxy = process.env.REGIEMONITOR_TRUSTED_PROXY === "yes";
const app = next({
  dev: false,
  dir: ROOT,
  port,
  hostname: host ?? "localhost",
  // The built product has no web sockets: a request for one is a request like any other.
  httpServer: new EventEmitter(),
});
await app.prepare();
const actions = readActions();
// For the proxy, which looks into a form for the same.
globalThis.regiemonitorActions = actions;
// For each form, which carries the release that it came with.
globalThis.regiemonitorRelease = readFileSync(join(ROOT, ".next", "BUILD_ID"), "utf8").trim();
const handle = app.getRequestHandler();
// A request without a host is refused below, with words and headers.
const server = createServer({ requireHostHeader: false }, answer);
server.on("checkExpectation", (_request, response) => refuse(response, 417));
server.on("connect", (_request, socket) => refuseRaw(socket, 405));
server.on("clientError", (error, socket) => refuseRaw(socket, statusOfClientError(error)));
server.listen(port, host);

async function answer(request, response) {
  addSecurityHeaders(response);
  if (!trustsProxy) removeForwarded(request.headers);
  request.url = pathOf(request.url);
  const status = refusalOf(request, actions);
  if (status !== null) return refuse(response, status);
  if (!isReadable(request.url)) request.url = UNREADABLE;
  makeNotFoundReadable(request, response, () => fetchUnreadable(request));
  try {
    await handle(request, response);
  } catch (error) {
    // The address of a partner's link opens something.
    const path = request.url.split("?")[0].replace(/^\/views\/.+/, "/views/...");
    console.error(`${request.method} ${path}: ${error.message}`);
    if (!response.headersSent) refuse(response, 500);
    else response.destroy();
  }
}

/** At the end, as what an answer says of itself counts: of two policies the framework would send both. */
function addSecurityHeaders(response) {
  const { writeHead } = response;
  response.writeHead = (...given) => {
    for (const [name, value] of Object.entries(securityHeaders())) {
      if (!response.hasHeader(name)) response.setHeader(name, value);
    }
    return writeHead.apply(response, given);
  };
}

/** The ids of all server actions of this build: another one the framework would complain of, with a trace. */
function readActions() {
  const manifest = join(ROOT, ".next", "server", "server-reference-manifest.json");
  return new Set(Object.keys(JSON.parse(readFileSync(manifest, "utf8")).node));
}

/** From ourselves, by the address at which the visitor reached us. */
function fetchUnreadable({ headers, socket }) {
  const { cookie = "", host: name = "" } = headers;
  const options = {
    host: socket.localAddress,
    port: socket.localPort,
    path: UNREADABLE,
    headers: { cookie, host: name, accept: "text/html" },
  };
  return new Promise((resolve, reject) => {
    get(options, async (answer) => {
      const parts = [];
      for await (const part of answer) parts.push(part);
      const body = Buffer.concat(parts);
      resolve({ status: answer.statusCode, headers: answer.headers, body });
    }).on("error", reject);
  });
}
