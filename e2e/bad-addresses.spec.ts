/** Addresses that nobody was given: a page that says so, and never a fault of the server. */
import { type APIRequestContext, expect } from "@playwright/test";
import { test } from "./fixtures";
import type { Identity } from "./session";

const JUNK = [
  "0",
  "-1",
  "99999999999999999999",
  "__proto__",
  "%00",
  "%E0%A4%A",
  "..%2f..%2fetc%2fpasswd",
  encodeURIComponent("' OR 1=1; --"),
  encodeURIComponent("<script>alert(1)</script>"),
  "00000000-0000-4000-8000-000000000000",
  "x".repeat(5000),
];

const PLACES: [who: Identity, address: (junk: string) => string][] = [
  ["raadslid", (junk) => `/cycles/${junk}`],
  ["raadslid", (junk) => `/cycles/${junk}/moments`],
  ["griffier", (junk) => `/cycles/2026/moments/${junk}`],
  ["raadslid", (junk) => `/collaborations/${junk}`],
  ["ambtenaar", (junk) => `/collaborations/${junk}/edit`],
  ["raadslid", (junk) => `/reports/${junk}`],
  ["ambtenaar", (junk) => `/reports/${junk}/edit`],
  ["ambtenaar", (junk) => `/reports/${junk}/evidence`],
  ["raadslid", (junk) => `/reports/${junk}/versions`],
  ["beheerder", (junk) => `/users/${junk}`],
  ["beheerder", (junk) => `/users/${junk}/lock`],
  ["raadslid", (junk) => `/api/exports/${junk}?cycle=2026`],
  ["raadslid", (junk) => `/api/evidence/${junk}`],
];

/** All that any page reads behind the question mark. */
const NAMES =
  "added at attention collaboration compare cycle direction done error from holder mine moment order page programme returnTo search sort state style to version".split(
    " ",
  );

const QUESTIONS: [who: Identity, address: string][] = [
  ["raadslid", "/cycles/2026"],
  ["raadslid", "/collaborations"],
  ["raadslid", "/collaborations/poptahof"],
  ["raadslid", "/reports"],
  ["ambtenaar", "/reports/new"],
  ["raadslid", "/questions"],
  ["raadslid", "/commitments"],
  ["raadslid", "/api/exports/heat"],
  ["raadslid", "/account"],
  ["beheerder", "/users"],
  ["raadslid", "/sign-in"],
];

async function send(requests: APIRequestContext, address: string) {
  const response = await requests.get(address, { maxRedirects: 0 });
  expect.soft(response.status(), address.slice(0, 200)).toBeLessThan(500);
  return response;
}

for (const [who, address] of PLACES) {
  test(`${address("…")} that does not exist says so to ${who}`, async ({ requestsAs }) => {
    for (const junk of JUNK) {
      const response = await send(await requestsAs(who), address(junk));
      expect.soft([400, 404], address(junk).slice(0, 200)).toContain(response.status());
      // In the HTML itself: who has no scripts reads it too.
      if (response.headers()["content-type"]?.startsWith("text/html")) {
        expect.soft(await response.text(), address(junk)).toContain("Deze pagina is er niet</h1>");
      }
    }
  });
}

for (const [who, address] of QUESTIONS) {
  test(`${address} takes anything behind the question mark`, async ({ requestsAs }) => {
    for (const junk of JUNK) {
      const question = NAMES.map((name) => `${name}=${junk}`).join("&");
      const response = await send(await requestsAs(who), `${address}?${question}`);
      expect.soft(await response.text(), question.slice(0, 200)).not.toContain("<script>alert(");
    }
    const twice = NAMES.flatMap((name) => [`${name}=a`, `${name}=b`]).join("&");
    await send(await requestsAs(who), `${address}?${twice}`);
  });
}

const BODIES: Record<string, string>[] = [
  { "content-type": "application/json", body: "{" },
  { "content-type": "application/json", body: "[null, 1, {}]" },
  { "content-type": "application/json", body: `{"fields": [["summary", 1], "x"]}` },
  { "content-type": "multipart/form-data; boundary=b", body: "--b no form" },
  { "content-type": "application/x-www-form-urlencoded", body: "%E0%A4%A=&__proto__=1" },
  { "content-type": "text/plain", body: "x".repeat(100_000) },
];

for (const address of ["/api/drafts", "/api/evidence", "/api/resume", "/reports/new", "/sign-in"]) {
  test(`${address} takes any body without a fault`, async ({ requestsAs }) => {
    const requests = await requestsAs("ambtenaar");
    for (const { body, ...headers } of BODIES) {
      const response = await requests.post(address, { data: body, headers, maxRedirects: 0 });
      expect
        .soft(response.status(), `${headers["content-type"]} ${body?.slice(0, 40)}`)
        .toBeLessThan(500);
    }
  });
}
