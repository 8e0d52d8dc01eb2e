import { expect, it } from "vitest";
import { isReadable, removeForwarded } from "./requests.mjs";

it("removes what a client says of its own address, and nothing else", () => {
  const headers = {
    "x-forwarded-for": "1.2.3.4",
    forwarded: "for=1.2.3.4",
    host: "a",
    cookie: "b",
  };
  removeForwarded(headers);
  expect(headers).toEqual({ host: "a", cookie: "b" });
});

it("tells an address that can be read from one that cannot", () => {
  expect(["/", "/a%20b", "/reports?search=%E0%A4%A"].filter(isReadable)).toHaveLength(3);
  expect(["/%", "/cycles/%E0%A4%A", "/%ZZ?a=b"].filter(isReadable)).toEqual([]);
});
