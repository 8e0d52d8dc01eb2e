/**
 * Serves the built product. The framework believes what a client says of itself in x-forwarded-*; here those headers are
 * removed unless the settings name a trusted proxy, so that nobody chooses the address that the audit log keeps and that
 * sign-in counts failures by.
 */
import { createServer, get } from "node:http";
import next from "next";
import { ROOT } from "./commands.mjs";
import { makeNotFoundReadable } from "./readable-not-found.mjs";
import { isReadable, removeForwarded, UNREADABLE } from "./requests.mjs";

const port = Number(process.env.PORT);
const host = process.env.HOST || undefined;
const trustsProxy = process.env.REGIEMONITOR_TRUSTED_PROXY === "yes";
const app = next({ dev: false, dir: ROOT, port, hostname: host ?? "localhost" });
await app.prepare();
const handle = app.getRequestHandler();
createServer((request, response) => {
  if (!trustsProxy) removeForwarded(request.headers);
  if (!isReadable(request.url)) request.url = UNREADABLE;
  makeNotFoundReadable(request, response, () => fetchUnreadable(request));
  void handle(request, response);
}).listen(port, host);

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
