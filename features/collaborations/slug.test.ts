import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeSlug, slugOf } from "./slug";

describe("the address of a name", () => {
  it.each([
    ["Pact tegen Armoede", "pact-tegen-armoede"],
    ["Coöperatie 't Schieveld — fase 2", "cooperatie-t-schieveld-fase-2"],
    ["новый", "samenwerking"],
    ["New", "samenwerking-new"],
  ])("of %s is %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it("is always lower case letters, digits and single hyphens, and never a page of its own", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        expect(slugOf(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugOf(name).length).toBeLessThanOrEqual(60);
        expect(slugOf(name)).not.toBe("new");
      }),
    );
  });

  it("gets a number when it is taken", () => {
    expect(freeSlug("pact", new Set())).toBe("pact");
    expect(freeSlug("pact", new Set(["pact", "pact-2"]))).toBe("pact-3");
  });
});
