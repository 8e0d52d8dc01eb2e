/** A dossier as pages that need no server and no script. Pure. */

import type { Cell } from "@/lib/files/csv";
import type { Locale } from "@/lib/locale";
import { sourcesOf } from "./sources";
import type { CellKind, Section, Source, SourcedTable } from "./types";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What people typed is shown as text. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const STYLE = `
body { font-family: system-ui, sans-serif; color: #10213f; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.5 }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; margin-bottom: 1.5rem }
th, td { border-bottom: 1px solid #d9dfe8; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top }
code { font-size: 0.85rem; overflow-wrap: anywhere }
pre { background: #f4f6fa; padding: 0.75rem; overflow-x: auto }
@media print { body { margin: 0; max-width: none } }
`;

/** @param body HTML that is safe already */
export function htmlPage(locale: Locale, title: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

export type SectionWords = {
  source: string;
  /** What the hash of a source is made of. */
  seal: (source: Source) => string;
  nothing: string;
};

/** @param origin address of the product, that the sources are found at */
export function sectionsHtml(
  sections: readonly Section[],
  words: SectionWords,
  origin: string,
): string {
  return sections
    .map(
      ({ number, question, reading, tables }) => `<section>
<h2>${number}. ${escapeHtml(question)}</h2>
<p>${escapeHtml(reading)}</p>
${tables.map((table) => tableHtml(table, words, origin)).join("\n")}
</section>`,
    )
    .join("\n");
}

function tableHtml({ title, columns, rows }: SourcedTable, words: SectionWords, origin: string) {
  const heading = `<h3>${escapeHtml(title)}</h3>`;
  if (rows.length === 0) return `${heading}\n<p>${escapeHtml(words.nothing)}</p>`;
  const head = [...columns.map(({ label }) => label), words.source].map(
    (label) => `<th scope="col">${escapeHtml(label)}</th>`,
  );
  const lines = rows.map((row) => {
    const texts = columns.map(({ kind }, index) => cellHtml(row.cells[index] ?? null, kind));
    const sources = sourcesOf(row).map((source) => sourceHtml(source, words, origin));
    return `<tr>${texts.join("")}<td>${sources.join("<br>")}</td></tr>`;
  });
  return `${heading}
<table><thead><tr>${head.join("")}</tr></thead>
<tbody>
${lines.join("\n")}
</tbody></table>`;
}

function cellHtml(value: Cell, kind: CellKind): string {
  const text = value === null || value === "" ? "–" : escapeHtml(String(value));
  const shown = kind === "struck" && value !== null ? `<del>${text}</del>` : text;
  const lang = kind === "written" ? ' lang="nl"' : "";
  return `<td${lang}>${shown.replaceAll("\n", "<br>")}</td>`;
}

function sourceHtml(source: Source, words: SectionWords, origin: string): string {
  const { label, href, sha256 } = source;
  const address = href && new URL(href, origin).href;
  const link = address
    ? `<a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(label)}</a>`
    : escapeHtml(label);
  return sha256
    ? `${link}<br><small>${escapeHtml(words.seal(source))} <code>${sha256}</code></small>`
    : link;
}
