/** The frame of every address that answers with a table as a file. */

import { findViewer } from "@/features/auth/viewer";
import { aboutTable, givenOf, rowsSha256 } from "@/features/exports/about";
import { recordExport } from "@/features/exports/mutations";
import { EXPORT_FORMATS, type Export, type ExportFormat } from "@/features/exports/types";
import { getSettings } from "@/features/settings/queries";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { csvOf, type Table } from "@/lib/files/csv";
import { xlsxOf } from "@/lib/files/xlsx";
import { getLocale, type Translator, translatorFor } from "@/lib/i18n";

import type { Locale } from "@/lib/locale";

import type { Namespace } from "@/lib/message-keys";

import { oneOf, type SearchParam } from "@/lib/search-params";
import { handOver, notThere } from "../answers";

export type Asked = {
  viewer: Viewer;
  given: Record<string, SearchParam>;
  /** Of namespaces of messages/<locale>. */
  words: Words;
  locale: Locale;
};

type Words = <Namespaces extends Namespace[]>(
  ...namespaces: Namespaces
) => Promise<{ [Place in keyof Namespaces]: Translator }>;

/** @returns the words of each namespace, in the order in which they are asked for */
export const wordsIn =
  (locale: Locale): Words =>
  (...namespaces) =>
    Promise.all(namespaces.map((namespace) => translatorFor(locale, namespace))) as never;

/**
 * A table as a file, for whoever may see it on the screen. What they may not see is not there.
 * @param name of the table: of the file, and of the event that says who took it
 */
export async function answerExport(
  request: Request,
  name: string,
  make: (asked: Asked) => Promise<Export>,
): Promise<Response> {
  const viewer = await findViewer();
  if (!viewer) return notThere(request);
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const format = oneOf(EXPORT_FORMATS, given.format) ?? "csv";
  const locale = await getLocale();
  const words = wordsIn(locale);
  return handOver(request, async (isTaken) => {
    const { table, filters } = await make({ viewer, given, words, locale });
    if (!isTaken) return fileOf(name, format, null);
    const facts = {
      name,
      filters: givenOf(filters),
      rows: table.length - 1,
      sha256: rowsSha256(table, locale),
    };
    const [madeAt, settings] = [now(), await getSettings()];
    const head = await recordExport(viewer, { ...facts, format });
    const [t] = await words("exports");
    const about = aboutTable(
      {
        ...facts,
        madeAt,
        head,
        municipality: settings.municipality.name,
        isDemo: settings.demoSeededAt !== null,
      },
      t,
      locale,
    );
    const sheets = { data: t("sheetData"), about: t("sheetAbout") };
    return fileOf(name, format, await bodyOf(format, table, about, sheets, locale));
  });
}

async function bodyOf(
  format: ExportFormat,
  table: Table,
  about: Table,
  sheets: { data: string; about: string },
  locale: Locale,
): Promise<BodyInit> {
  if (format === "csv") return csvOf(table, locale);
  if (format === "about") return about.map(([what, value]) => `${what}: ${value}\n`).join("");
  const workbook = await xlsxOf([
    { name: sheets.data, table },
    { name: sheets.about, table: about },
  ]);
  return new Uint8Array(workbook);
}

const KINDS: Readonly<Record<ExportFormat, { type: string; ending: string }>> = {
  csv: { type: "text/csv; charset=utf-8", ending: "csv" },
  xlsx: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ending: "xlsx",
  },
  about: { type: "text/plain; charset=utf-8", ending: "csv.txt" },
};

function fileOf(name: string, format: ExportFormat, body: BodyInit | null): Response {
  const { type, ending } = KINDS[format];
  const file = `regiemonitor-${name.replace(/[^\w-]/g, "-")}.${ending}`;
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${file}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
