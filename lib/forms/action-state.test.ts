import { describe, expect, it } from "vitest";
import { valuesOf } from "./action-state";

function form(...entries: [string, string | File][]) {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe("valuesOf", () => {
  it("gives back what was typed, a repeated name as a list", () => {
    expect(valuesOf(form(["title", "Een"], ["goals[]", "a"], ["goals[]", "b"]))).toEqual({
      title: "Een",
      "goals[]": ["a", "b"],
    });
  });

  it("never gives back a password, a file or a field of the framework", () => {
    const data = form(
      ["reauth_password", "geheim"],
      ["newPassword", "geheim"],
      ["file", new File(["x"], "x.pdf")],
      ["$ACTION_ID_1", ""],
    );
    expect(valuesOf(data)).toEqual({});
  });

  it("takes a hostile name as a plain one", () => {
    const values = valuesOf(form(["__proto__", "x"]));
    expect(Object.keys(values)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it("reads no more fields than a form is read for, however many come", () => {
    const many = form(...Array.from({ length: 20_000 }, (): [string, string] => ["note", ""]));
    expect(valuesOf(many).note).toHaveLength(2000);
  });
});
