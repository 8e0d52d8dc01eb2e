import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { expect, it } from "vitest";
import { refuseRaw } from "./refusals.mjs";

it("closes the socket of a refused CONNECT, also when the client keeps its half open", async () => {
  const server = createServer();
  const refused = new Promise<Socket>((resolve) => {
    server.on("connect", (_request, socket) => {
      refuseRaw(socket, 405);
      resolve(socket as Socket);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const client = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  client.write("CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n");
  const socket = await refused;
  if (!socket.destroyed) await once(socket, "close");
  expect(socket.destroyed).toBe(true);
  client.destroy();
  server.close();
}, 5000);
