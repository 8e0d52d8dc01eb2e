import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csvOf } from "@/lib/files/csv";
import { translatorFor } from "@/lib/i18n";
import { type AboutFacts, aboutTable, rowsSha256 } from "./about";

const TABLE = [
  ["Naam", "Score"],
  ["Pact; met een puntkomma", 2.5],
  ["=formule\nop twee regels", null],
];

const FACTS: AboutFacts = {
  name: "2026/heat",
  filters: { sort: "name", page: null, style: undefined },
  rows: 2,
  sha256: rowsSha256(TABLE, "nl"),
  madeAt: new Date("2026-11-24T09:00:00Z"),
  head: { sequence: 1240, hash: "ab12" },
  municipality: "Delft",
  isDemo: true,
};

describe("what goes with an exported table", () => {
  it("has the SHA-256 of the CSV file without its first line", () => {
    const file = Buffer.from(csvOf(TABLE, "nl"), "utf8");
    const withoutFirstLine = file.subarray(file.indexOf("\n") + 1);
    const expected = createHash("sha256").update(withoutFirstLine).digest("hex");
    expect(rowsSha256(TABLE, "nl")).toBe(expected);
  });

  it("has another SHA-256 when one cell differs", () => {
    const changed = [...TABLE.slice(0, 2), ["=formule\nop twee regels", 1]];
    expect(rowsSha256(changed, "nl")).not.toBe(rowsSha256(TABLE, "nl"));
  });

  it("says filters, rows, time and the head of the log", async () => {
    const about = aboutTable(FACTS, await translatorFor("nl", "exports"), "nl");
    const said = new Map(about.map(([what, value]) => [what, value]));
    expect(said.get("Filters")).toBe("sort=name");
    expect(said.get("Aantal rijen")).toBe(2);
    expect(said.get("Kop van het logboek")).toBe("gebeurtenis 1240: ab12");
    expect(said.get("Gemaakt op")).toBe("24 november 2026 om 10:00 (2026-11-24T09:00:00.000Z)");
    expect(said.get("Let op")).toContain("verzonnen");
  });

  it("says that nothing was filtered, and nothing of a demo where there is none", async () => {
    const facts = { ...FACTS, filters: {}, isDemo: false };
    const about = aboutTable(facts, await translatorFor("en", "exports"), "en");
    expect(about).toContainEqual(["Filters", "none: all rows"]);
    expect(about.map(([what]) => what)).not.toContain("Please note");
  });

  it("stands beside a CSV file that another library reads as it was meant", () => {
    const read = parse(csvOf(TABLE, "nl"), { bom: true, delimiter: ";" });
    expect(read).toEqual([
      ["Naam", "Score"],
      ["Pact; met een puntkomma", "2,5"],
      ["'=formule\nop twee regels", ""],
    ]);
  });
});
