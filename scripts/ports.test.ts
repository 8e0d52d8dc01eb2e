import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { parsePort, requireFreePort, waitForHealth } from "./ports.mjs";

let server: Server | undefined;

async function listen(host: string, answers: unknown[] = []): Promise<number> {
  server = createServer((_request, response) => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    response.statusCode = answer ? 200 : 503;
    response.end(JSON.stringify(answer ?? { status: "down" }));
  });
  await new Promise<void>((resolve) => server?.listen(0, host, resolve));
  return (server.address() as AddressInfo).port;
}

afterEach(() => {
  server?.close();
  server = undefined;
});

describe("a port", () => {
  it("that nothing listens on is free", async () => {
    const port = await listen("127.0.0.1");
    await new Promise((resolve) => server?.close(resolve));
    await expect(requireFreePort(port, "npm run demo")).resolves.toBeUndefined();
  });

  it("that another program uses is named, with the command for another one", async () => {
    const port = await listen("127.0.0.1");
    await expect(requireFreePort(port, "npm run demo")).rejects.toThrow(
      `Port ${port} is in use by another program.\nChoose another one: PORT=${port + 1} npm run demo`,
    );
  });

  it("is 3000 when not given, and else a number from 1 to 65535", () => {
    expect(parsePort(undefined)).toBe(3000);
    expect(parsePort("3001")).toBe(3001);
    for (const wrong of ["abc", "0", "65536", "3000.5", "3000; rm"]) {
      expect(() => parsePort(wrong)).toThrow("PORT: expected a port number from 1 to 65535");
    }
  });
});

describe("waiting for the server", () => {
  it("ends when the database answers, not before", async () => {
    const port = await listen("127.0.0.1", [null, null, { status: "ok" }]);
    await expect(waitForHealth(`http://127.0.0.1:${port}`)).resolves.toBeUndefined();
  });

  it("ends at once when the server has ended", async () => {
    const gone = { timeoutMs: 5000, isAlive: () => false };
    await expect(waitForHealth("http://127.0.0.1:1", gone)).rejects.toThrow("did not answer");
  });
});
