import { expect, it } from "vitest";
import { removeForwarded } from "./forwarded.mjs";

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
