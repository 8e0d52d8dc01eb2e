/** Sends a request byte for byte as it was made, over a socket of its own, and looks at what comes back. */
import { connect } from "node:net";
import type { BadRequest } from "./make";

export interface Answer {
  /** 0 when none came. */
  status: number;
  headers: Map<string, string>;
  body: string;
}

const PATIENCE_MS = 15_000;
/** For the answer to a request that never ends: there need not be one. */
const UNFINISHED_PATIENCE_MS = 500;
const READ_AT_MOST = 4 * 1024 * 1024;

const HEADERS_OF_EVERY_ANSWER = [
  "content-security-policy",
  "permissions-policy",
  "referrer-policy",
  "x-content-type-options",
  "x-frame-options",
];

export function asText({ method, target, version, headers }: BadRequest): string {
  return [`${method} ${target} HTTP/${version}`, ...headers.map((pair) => pair.join(": "))].join(
    "\r\n",
  );
}

export function send(
  port: number,
  request: BadRequest,
  cookie: string | undefined,
): Promise<Answer> {
  const cookies: [string, string][] = cookie ? [["cookie", cookie]] : [];
  const headers: BadRequest["headers"] = [...cookies, ...request.headers];
  if (!headers.some(([name]) => name === "connection")) headers.push(["connection", "close"]);
  const head = Buffer.from(`${asText({ ...request, headers })}\r\n\r\n`, "latin1");
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let length = 0;
    const socket = connect(port, "127.0.0.1");
    const end = () => {
      socket.destroy();
      resolve(readAnswer(Buffer.concat(parts)));
    };
    socket.setTimeout(isUnfinished(request) ? UNFINISHED_PATIENCE_MS : PATIENCE_MS, end);
    socket.on("data", (part) => {
      parts.push(part);
      length += part.length;
      if (length > READ_AT_MOST || isWhole(Buffer.concat(parts), request.method)) end();
    });
    socket.on("error", end);
    socket.on("close", end);
    socket.write(Buffer.concat([head, request.body]));
  });
}

/** Whether it announces a body that does not come. */
function isUnfinished({ headers, body }: BadRequest): boolean {
  return headers.some(
    ([name, value]) =>
      name === "transfer-encoding" || (name === "content-length" && Number(value) > body.length),
  );
}

/** Whether nothing more has to come; an answer of unknown length ends with the connection. */
function isWhole(bytes: Buffer, method: string): boolean {
  const text = bytes.toString("latin1");
  const at = text.indexOf("\r\n\r\n");
  if (at < 0) return false;
  const head = text.slice(0, at);
  if (/^HTTP\/1\.1 100 /.test(head)) return false;
  if (method === "HEAD" || /^HTTP\/1\.1 (?:204|304) /.test(head)) return true;
  if (/^transfer-encoding: chunked/im.test(head)) return text.endsWith("0\r\n\r\n");
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  return length !== undefined && bytes.length >= at + 4 + Number(length);
}

function readAnswer(bytes: Buffer): Answer {
  const text = bytes.toString("latin1").replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, "");
  const [head = "", ...rest] = text.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1] ?? 0);
  return { status, headers, body: rest.join("\r\n\r\n") };
}

/** What is wrong with an answer, in a sentence; null when it is as it should be. */
export function faultOf(request: BadRequest, { status, headers, body }: Answer): string | null {
  if (status === 0) return isUnfinished(request) ? null : "no answer";
  if (status >= 500) return `status ${status}`;
  const missing = HEADERS_OF_EVERY_ANSWER.filter((name) => !headers.has(name));
  if (missing.length > 0) return `status ${status} without ${missing.join(", ")}`;
  if (/\n\s+at .*node_modules|webpack-internal|\.next\/server/.test(body))
    return "a stack in the body";
  return null;
}
