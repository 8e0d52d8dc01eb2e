import { describe, expect, it } from "vitest";
import { PASSWORD_MIN } from "@/features/auth/passwords/validation";
import { firstPassword } from "./first-password";

describe("a first password", () => {
  it("can be read out: four groups of five, without letters and figures that look alike", () => {
    expect(firstPassword()).toMatch(/^([a-hj-km-np-z2-9]{5}-){3}[a-hj-km-np-z2-9]{5}$/);
  });

  it("is another one each time, and long enough", () => {
    const made = new Set(Array.from({ length: 200 }, firstPassword));
    expect(made.size).toBe(200);
    expect([...made].every((password) => password.length >= PASSWORD_MIN)).toBe(true);
  });
});
