import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { unzip } from "@/test/unzip";
import { xlsxOf } from "./xlsx";

const SHEETS = [
  {
    name: "Gegevens",
    table: [
      ["Naam", "Score", "Toelichting"],
      ["Café", 2.5, null],
      ["=1+1", -4, 'zegt "ja" & <nee>'],
    ],
  },
  { name: "Herkomst", table: [["Onderdeel", "Inhoud"]] },
];

const written = async () => Buffer.from(await xlsxOf(SHEETS));

describe("a workbook, read back by another library", () => {
  it("has the tables on their sheets, with texts as texts and numbers as numbers", async () => {
    expect(await readSheet(await written(), "Gegevens")).toEqual([
      ["Naam", "Score", "Toelichting"],
      ["Café", 2.5, null],
      ["=1+1", -4, 'zegt "ja" & <nee>'],
    ]);
    expect(await readSheet(await written(), "Herkomst")).toEqual([["Onderdeel", "Inhoud"]]);
  });

  it("keeps any text that is typed, but for control characters", async () => {
    const typed = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
      // The library leaves out this one too: it stands for a sign that was lost before.
      .filter((text) => !text.includes("\ufffd"));
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 5 }), async (texts) => {
        const table = [["Tekst"], ...texts.map((text) => [`x${text}x`])];
        const read = await readSheet(Buffer.from(await xlsxOf([{ name: "Blad", table }])), "Blad");
        expect(read.slice(1)).toEqual(texts.map((text) => [`x${text}x`]));
      }),
      { numRuns: 50 },
    );
    // Fifty workbooks: longer than the usual time on a busy machine.
  }, 60_000);

  it("has cells of dates in a column of dates, and texts where one is no date", async () => {
    const table = [
      ["Datum", "Tekst", "Leeg"],
      ["2026-11-24", "2026-11-24", null],
      [null, "geen datum", null],
    ];
    const file = Buffer.from(await xlsxOf([{ name: "Blad", table }]));
    expect(await readSheet(file, "Blad")).toEqual([
      ["Datum", "Tekst", "Leeg"],
      [new Date("2026-11-24T00:00:00Z"), "2026-11-24", null],
      [null, "geen datum", null],
    ]);
  });

  it("writes what looks like the number of a sign so that a workbook shows it as typed", async () => {
    const file = await xlsxOf([{ name: "Blad", table: [["Tekst"], ["a _x0041_ b"]] }]);
    const sheet = (await unzip(Buffer.from(file))).get("xl/worksheets/sheet1.xml");
    const texts = (await unzip(Buffer.from(file))).get("xl/sharedStrings.xml");
    expect(`${sheet}${texts}`).toContain("a _x005F_x0041_ b");
  });

  it("leaves out what a workbook cannot hold, and the rest of the text stays", async () => {
    const file = await xlsxOf([{ name: "Blad", table: [["Tekst"], ["voor\u0000\u0008na"]] }]);
    expect(await readSheet(Buffer.from(file), "Blad")).toEqual([["Tekst"], ["voorna"]]);
  });
});
