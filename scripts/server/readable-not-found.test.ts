import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { afterEach, expect, it } from "vitest";
import { makeNotFoundReadable } from "./readable-not-found.mjs";

const WORDS = {
  status: 404,
  headers: { "content-type": "text/html", "content-security-policy": "of the page" },
  body: Buffer.from("Deze pagina is er niet"),
};
const servers: { close(): void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function ask(
  answer: (response: ServerResponse) => void,
  { headers = {}, page = WORDS }: { headers?: Record<string, string>; page?: typeof WORDS } = {},
): Promise<{ status: number; text: string; headers: IncomingHttpHeaders }> {
  const server = createServer((request, response) => {
    makeNotFoundReadable(request, response, async () => page);
    answer(response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const got = await fetch(`http://localhost:${port}/reports/none`, { headers });
  return { status: got.status, text: await got.text(), headers: Object.fromEntries(got.headers) };
}

const wordless = (response: ServerResponse) => {
  response.statusCode = 404;
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("content-security-policy", "of the white page");
  response.writeHead(response.statusCode);
  response.write("<html>");
  response.end("</html>");
};

it("a page that is not there comes with its words and with their policy", async () => {
  const { status, text, headers } = await ask(wordless);
  expect([status, text]).toEqual([404, "Deze pagina is er niet"]);
  expect(headers["content-security-policy"]).toBe("of the page");
});

it("stays as it was when a script asked, or when the words cannot be had", async () => {
  expect((await ask(wordless, { headers: { rsc: "1" } })).text).toBe("<html></html>");
  const page = { ...WORDS, status: 307 };
  expect((await ask(wordless, { page })).text).toBe("<html></html>");
});

it("leaves every other answer alone", async () => {
  const found = await ask((response) => {
    response.setHeader("content-type", "text/html");
    response.write("a");
    response.end("b");
  });
  expect([found.status, found.text]).toEqual([200, "ab"]);
  const data = await ask((response) => {
    response.statusCode = 404;
    response.setHeader("content-type", "application/json");
    response.end("{}");
  });
  expect([data.status, data.text]).toEqual([404, "{}"]);
});
