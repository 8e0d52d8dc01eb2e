import { expect, it } from "vitest";
import { securityHeaders } from "./security-headers.mjs";

it("asks a browser to stay on https where people type https, whatever stands before the product", () => {
  const header = "strict-transport-security";
  expect(securityHeaders("https://regie.example")[header]).toMatch(/^max-age=\d{8}/);
  expect(securityHeaders("http://localhost:3000")[header]).toBeUndefined();
  expect(securityHeaders("https://regie.example")).toMatchObject(securityHeaders("http://x"));
});
