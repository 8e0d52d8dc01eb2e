import { expect, it } from "vitest";
import { isFollowed } from "./requests";

const from = (headers: Record<string, string>) =>
  isFollowed(
    new Request("https://regie.example/x", { headers: { host: "regie.example", ...headers } }),
  );

it("knows a link of our own pages from one of another site", () => {
  expect(from({ "sec-fetch-site": "same-origin" })).toBe(true);
  expect(from({ referer: "https://regie.example/reports" })).toBe(true);
  expect(from({ origin: "https://regie.example" })).toBe(true);
  for (const site of ["cross-site", "same-site", "none"]) {
    // Of `none` a mail is one: the browser says only that no page led here.
    expect(from({ "sec-fetch-site": site, referer: "https://regie.example/" }), site).toBe(false);
  }
  for (const referer of ["https://evil.example/", "https://regie.example.evil/", "x"]) {
    expect(from({ referer }), referer).toBe(false);
  }
  expect(from({})).toBe(false);
});
