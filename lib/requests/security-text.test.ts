import { expect, it } from "vitest";
import { securityText } from "./security-text";

it("names a contact, and a day between one month and one year ahead", () => {
  const now = new Date("2026-11-24T09:00:00Z");
  const address = "https://regie.example/.well-known/security.txt";
  const text = securityText({ contact: "mailto:security@regie.example", address, now });
  expect(text).toContain("Contact: mailto:security@regie.example\n");
  expect(text).toContain(`Canonical: ${address}\n`);
  const expires = new Date(/^Expires: (.+)$/m.exec(text)?.[1] ?? "");
  const days = (expires.getTime() - now.getTime()) / 86_400_000;
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(365);
});
