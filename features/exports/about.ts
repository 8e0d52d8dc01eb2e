/** What goes with an exported table, so that whoever gets it can check it. Pure. */
import { createHash } from "node:crypto";
import { csvLines, type Table } from "@/lib/files/csv";
import type { Locale } from "@/lib/locale";
import type { Words } from "@/lib/message-keys";
import { formatDateTime } from "@/lib/text/format";
import type { Parameters } from "./types";

/**
 * SHA-256 over the UTF-8 bytes of the rows as they stand in the CSV file of this language: its lines but the first, line ends
 * included. With the file at hand: `tail -n +2 file.csv | sha256sum`.
 */
export function rowsSha256(table: Table, locale: Locale): string {
  return createHash("sha256")
    .update(csvLines(table.slice(1), locale), "utf8")
    .digest("hex");
}

export type AboutFacts = {
  name: string;
  filters: Parameters;
  rows: number;
  sha256: string;
  madeAt: Date;
  /** Where the audit log ended: at the event of this export. */
  head: { sequence: number; hash: string };
  municipality: string;
  isDemo: boolean;
};

/** @param t words of messages/<locale>/exports.json */
export function aboutTable(facts: AboutFacts, t: Words<"exports">, locale: Locale): Table {
  const { head, madeAt } = facts;
  return [
    [t("about.what"), t("about.value")],
    [t("about.table"), facts.name],
    [t("about.municipality"), facts.municipality],
    ...(facts.isDemo ? [[t("about.demo"), t("about.demoText")]] : []),
    [t("about.madeAt"), `${formatDateTime(madeAt, locale)} (${madeAt.toISOString()})`],
    [t("about.filters"), filterText(facts.filters) || t("about.noFilters")],
    [t("about.rows"), facts.rows],
    [t("about.sha256"), facts.sha256],
    [t("about.check"), t("about.checkText")],
    [t("about.head"), t("about.headText", { sequence: String(head.sequence), hash: head.hash })],
    [t("about.headCheck"), t("about.headCheckText")],
  ];
}

/** As they stand in the address. */
function filterText(filters: Parameters): string {
  return Object.entries(givenOf(filters))
    .map(([name, value]) => `${name}=${value}`)
    .join("; ");
}

/** Without what was not asked for. */
export const givenOf = (filters: Parameters) =>
  Object.fromEntries(
    Object.entries(filters).filter(([, value]) => value !== null && value !== undefined),
  );
