/**
 * Serves the built product. The framework believes what a client says of itself in x-forwarded-*; here those headers are
 * removed unless the settings name a trusted proxy, so that nobody chooses the address that the audit log keeps and that
 * sign-in counts failures by.
 */
import { createServer } from "node:http";
import next from "next";
import { ROOT } from "./commands.mjs";
import { isReadable, removeForwarded } from "./requests.mjs";

/** There is no page here, and the product says so in its own words. */
const UNREADABLE = "/unreadable-address";

const port = Number(process.env.PORT);
const host = process.env.HOST || undefined;
const trustsProxy = process.env.REGIEMONITOR_TRUSTED_PROXY === "yes";
const app = next({ dev: false, dir: ROOT, port, hostname: host ?? "localhost" });
await app.prepare();
const handle = app.getRequestHandler();
createServer((request, response) => {
  if (!trustsProxy) removeForwarded(request.headers);
  if (!isReadable(request.url)) request.url = UNREADABLE;
  void handle(request, response);
}).listen(port, host);
