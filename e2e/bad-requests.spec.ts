/** Requests that no browser of ours sends: refused or answered, never by a fault, and always with the headers of every answer. */
import { expect, test } from "@playwright/test";
import { sendBadRequests } from "../scripts/bad-requests";
import { OwnServer } from "./own-server";

test.describe.configure({ timeout: 300_000 });

test("300 bad requests cause no fault, and no trace of one in the log", async () => {
  const server = new OwnServer("attacked-server", 5);
  await server.start();
  try {
    const { port } = server;
    const { sent, faults } = await sendBadRequests({ port, count: 300, seed: "2012", minutes: 4 });
    expect(faults).toEqual([]);
    expect(sent).toBe(300);
    // A client that goes away in the middle of its request is no fault.
    expect(server.log.replaceAll(/^Error: aborted\n +at .*$/gm, "")).not.toMatch(/^ +at /m);
  } finally {
    await server.stop();
  }
});
