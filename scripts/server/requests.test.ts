import { expect, it } from "vitest";
import { isReadable, pathOf, refusalOf, removeForwarded } from "./requests.mjs";

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

const asked = (over: Record<string, unknown> = {}, headers: Record<string, unknown> = {}) => ({
  method: "GET",
  url: "/framework",
  ...over,
  headers: { host: "regie.example", ...headers },
});

const ACTION = "60e61dea6cdb4a1fdf4b4ed319d93e2ac7638be5c6";
const refused = (request: ReturnType<typeof asked>) => refusalOf(request, new Set([ACTION]));

it("lets through what a browser sends", () => {
  expect(refused(asked())).toBeNull();
  expect(refused(asked({ method: "POST" }, { origin: "https://regie.example" }))).toBeNull();
  expect(refused(asked({ method: "POST" }, { "next-action": ACTION }))).toBeNull();
  // Behind a proxy that the settings trust; else the header is gone by now.
  const forwarded = { origin: "https://regie.nl", "x-forwarded-host": "regie.nl" };
  expect(refused(asked({ method: "POST" }, forwarded))).toBeNull();
  const state = encodeURIComponent(
    '["",{"children":["(workspace)",{"children":["reports",{"children":[["id","7","d",null],{"children":["__PAGE__",{}]}]}]}]},null,null,16]',
  );
  expect(refused(asked({}, { "next-router-state-tree": state }))).toBeNull();
});

it("refuses what the framework would answer by a fault", () => {
  for (const method of ["TRACE", "PUT", "CONNECT", "PROPFIND"]) {
    expect(refused(asked({ method })), method).toBe(405);
  }
  expect(refused(asked({ method: "OPTIONS", url: "*" }))).toBe(204);
  for (const url of ["/_next/image", "/robots.txt", "/icon.svg"]) {
    expect(refused(asked({ method: "POST", url })), url).toBe(405);
  }
  for (const action of ["", "x", "0".repeat(42), "__proto__"]) {
    expect(refused(asked({ method: "POST" }, { "next-action": action })), action).toBe(404);
  }
  expect(refused(asked({ url: "*" }))).toBe(400);
  for (const host of [undefined, "", "[", "localhost:99999999"]) {
    expect(refused(asked({}, { host })), String(host)).toBe(400);
  }
  for (const state of ["%", "x", "[]", "null", "%5B", '["",{"children":7}]', '["",{},null,"x"]']) {
    expect(refused(asked({}, { "next-router-state-tree": state })), state).toBe(400);
  }
  for (const origin of ["null", "", "https://evil.example", "no address"]) {
    expect(refused(asked({ method: "POST" }, { origin })), origin).toBe(403);
  }
});

it("reads a whole address as its path", () => {
  expect(pathOf("http://regie.example/reports?page=2")).toBe("/reports?page=2");
  expect(pathOf("/reports")).toBe("/reports");
  expect(pathOf("http://[")).toBe("http://[");
});
