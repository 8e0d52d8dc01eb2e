import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf } from "./csv";

const body = (text: string) => text.replace(/^\uFEFF/, "");

describe("a table as a file", () => {
  it("has semicolons and commas in numbers for Dutch readers, and the mark of UTF-8", () => {
    expect(
      csvOf(
        [
          ["Naam", "Score"],
          ["Café", 2.5],
        ],
        "nl",
      ),
    ).toBe("\uFEFFNaam;Score\r\nCafé;2,5\r\n");
  });

  it("has commas and points for English readers", () => {
    expect(csvOf([["a", 2.5]], "en")).toBe("\uFEFFa,2.5\r\n");
  });

  it.each(["=1+1", "+31 15", "-cmd", "@SUM(A1)", "\t=1", "\r=1", " =1"])(
    "shows a text that starts like a formula as text: %j",
    (typed) => {
      expect(body(csvOf([[typed]], "nl"))).toMatch(/^"?'/);
    },
  );

  it("leaves negative numbers alone", () => {
    expect(body(csvOf([[-4, -0.5]], "nl"))).toBe("-4;-0,5\r\n");
  });

  it("puts quotes round what would break a line or a column, and doubles those within", () => {
    expect(body(csvOf([['zegt "ja"', "a;b", "a\nb", null]], "nl"))).toBe(
      '"zegt ""ja""";"a;b";"a\nb";\r\n',
    );
  });

  it("never lets a text start a cell like a formula", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const cell = body(csvOf([[typed]], "nl")).replace(/^"/, "");
        expect(cell).not.toMatch(/^[=+\-@\t]/);
      }),
    );
  });
});
