/** Requests that no browser of ours sends: refused or answered, never by a fault, and always with the headers of every answer. */
import { expect, test } from "@playwright/test";
import { sendBadRequests } from "../scripts/bad-requests";
import type { BadRequest } from "../scripts/bad-requests/make";
import { faultOf, send } from "../scripts/bad-requests/send";
import { OwnServer } from "./own-server";

// One after the other: they share a server.
test.describe.configure({ timeout: 300_000, mode: "default" });

let server: OwnServer;
test.beforeAll(async () => {
  server = new OwnServer("attacked-server", 5);
  await server.start();
});
test.afterAll(() => server.stop());

/** A client that goes away in the middle of its request is no fault. */
const traces = () => server.log.replaceAll(/^Error: aborted\n +at .*$/gm, "").match(/^ +at .*/gm);

type Row = [status: number, line: string, headers?: Record<string, string>, body?: string];
const JSON_TYPE = { "content-type": "application/json" };
const FORM_TYPE = { "content-type": "multipart/form-data; boundary=b" };
const AUTH = "/api/auth/callback/credentials";

const ROWS: readonly Row[] = [
  [405, "TRACE /framework"],
  [405, "PUT /framework"],
  [405, "CONNECT example.nl:443"],
  [204, "OPTIONS *"],
  [400, "GET *"],
  [400, "GET /framework", { host: "[" }],
  [200, "GET http://regie.example/framework"],
  [417, "GET /framework", { expect: "x" }],
  [400, "GET /framework", { rsc: "1", "next-router-state-tree": "%5Bx" }],
  [400, "GET /framework", { rsc: "1", "next-router-state-tree": '["",{"children":7}]' }],
  [403, "POST /sign-in", { ...FORM_TYPE, origin: "https://evil.example" }, "--b--\r\n"],
  [403, "POST /sign-in", { ...FORM_TYPE, origin: "null" }, "--b--\r\n"],
  [404, "POST /sign-in", { "next-action": "x" }],
  [400, "POST /sign-in", FORM_TYPE, "--b no form"],
  [
    400,
    "POST /sign-in",
    FORM_TYPE,
    '--b\r\ncontent-disposition: form-data; name="x"\r\n\r\n\r\n--b--\r\n',
  ],
  [400, "POST /api/exports/reports", FORM_TYPE, "--b no form"],
  [405, "POST /robots.txt"],
  [405, "POST /_next/image", FORM_TYPE, "--b no form"],
  [400, `POST ${AUTH}`, JSON_TYPE, "{"],
  [400, `POST ${AUTH}`, JSON_TYPE, '{"email":{},"csrfToken":1}'],
  [400, "GET /api/auth/csrf?callbackUrl=http://["],
  [400, `POST ${AUTH}?callbackUrl=http://[`],
  [400, "GET /api/auth/csrf?callbackUrl=reports"],
  [400, "GET /api/auth/providers?callbackUrl=%0d%0aset-cookie:x=1"],
  [400, "GET /api/auth/csrf", { cookie: "next-auth.callback-url=x" }],
  [404, "POST /api/auth/_log", JSON_TYPE, '{"level":"constructor"}'],
  [303, "GET /api/auth/signin"],
  [303, "GET /api/auth/signout"],
  [303, "GET /api/auth/verify-request"],
  [303, "GET /api/auth/error"],
  [200, "GET /robots.txt"],
  [200, "GET /icon.svg"],
  [200, "GET /.well-known/security.txt"],
  [307, "GET /reports"],
  [308, "GET //reports"],
];

for (const [status, line, headers = {}, body = ""] of ROWS) {
  const said = [line, ...Object.entries(headers).map((pair) => pair.join(": ")), body.slice(0, 40)];
  test(`${said.filter(Boolean).join(", ")} is answered by ${status}`, async () => {
    const [method = "", target = ""] = line.split(" ");
    const length: Record<string, string> = body ? { "content-length": String(body.length) } : {};
    const request: BadRequest = {
      method,
      target,
      version: "1.1",
      headers: Object.entries({ host: `localhost:${server.port}`, ...length, ...headers }),
      body: Buffer.from(body),
      who: null,
    };
    const answer = await send(server.port, request, undefined);
    expect(answer.status).toBe(status);
    expect(faultOf(request, answer)).toBeNull();
    expect(traces()).toBeNull();
  });
}

test("300 bad requests cause no fault, and no trace of one in the log", async () => {
  const { port } = server;
  const { sent, faults } = await sendBadRequests({ port, count: 300, seed: "2012", minutes: 4 });
  expect(faults).toEqual([]);
  expect(sent).toBe(300);
  expect(traces()).toBeNull();
});
