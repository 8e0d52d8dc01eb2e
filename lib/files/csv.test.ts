import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf } from "./csv";

const body = (text: string) => text.replace(/^\uFEFF/, "");
const parsed = (file: string, delimiter: string) => parse(file, { bom: true, delimiter });

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

  it.each([
    ["=1+1", "'=1+1"],
    ["+31 15", "'+31 15"],
    ["-cmd", "'-cmd"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1+1", "'＝1+1"],
    ["＠SUM(A1)", "'＠SUM(A1)"],
    [" =1", " '=1"],
    ["\t=1", "\t'=1"],
    ['"=1', "\"'=1"],
  ])("shows a text that starts like a formula as text: %j", (typed, shown) => {
    expect(parsed(csvOf([[typed]], "nl"), ";")).toEqual([[shown]]);
  });

  it.each(["a;=1", "a,=1", "a\t=1", "a\n=1", "a\r\n=1", 'a; "=1', "a,＋1"])(
    "guards what another separator would make a cell of: %j",
    (typed) => {
      const apart = typed.replace(/[=＋]/, "'$&");
      expect(parsed(csvOf([["x", typed]], "en"), ",")).toEqual([["x", apart]]);
    },
  );

  it.each(["a - b", "raad@delft.example", "a=b", '"jeugd"-beleid', "'=1"])(
    "leaves a text alone in which nothing starts like a formula: %j",
    (typed) => {
      expect(parsed(csvOf([[typed]], "en"), ",")).toEqual([[typed]]);
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

  it.each(["nl", "en"] as const)(
    "never lets a text start a cell like a formula, whatever it is split at (%s)",
    (locale) => {
      const text = fc.string({ unit: fc.constantFrom(...`ab 1;,\t\r\n"'=+-@＝＋－＠`) });
      const table = fc.array(fc.array(text, { minLength: 1 }), { minLength: 1 });
      fc.assert(
        fc.property(table, (rows) => {
          for (const piece of body(csvOf(rows, locale)).split(/[;,\t\r\n]/))
            expect(piece).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
        }),
      );
    },
  );
});
