/** What goes into the ZIP of a dossier, and how each file of it is checked. Pure. */
import { createHash } from "node:crypto";
import { canonicalForm } from "@/features/audit-log/canonical";
import { csvOf } from "@/lib/files/csv";
import type { Locale } from "@/lib/locale";
import { formatDateTime } from "@/lib/text/format";
import { escapeHtml, htmlPage, sectionsHtml } from "./html";
import { plainTable, type Words } from "./sources";
import type { DossierEvidence, DossierRecord, LogEntry, Section, Source } from "./types";

/** `sha256` is known beforehand of what is too large to hold. */
export type ArchiveFile = { path: string; text: string } | { path: string; sha256: string };

export type ArchiveFacts = {
  record: DossierRecord;
  sections: readonly Section[];
  evidence: readonly DossierEvidence[];
  entries: readonly LogEntry[];
  /** Where the log ended when this was made. */
  head: { sequence: number; hash: string };
  madeAt: Date;
  municipality: string;
  isDemo: boolean;
  /** Address of the product. */
  origin: string;
  locale: Locale;
};

export const MANIFEST = "SHA256SUMS";

/** @param t words of messages/<locale>/dossier.json */
export function archiveFiles(facts: ArchiveFacts, t: Words): ArchiveFile[] {
  const { record, sections, entries, head, locale } = facts;
  const words = {
    source: t("source.title"),
    seal: ({ seals }: Source) => t("source.seal", { seals: seals ?? "content" }),
    nothing: t("nothing"),
  };
  const title = t("heading", { name: record.name });
  return [
    {
      path: "index.html",
      text: htmlPage(locale, t("archive.title", { name: record.name }), guide(facts, t)),
    },
    {
      path: "dossier.html",
      text: htmlPage(
        locale,
        title,
        `<blockquote lang="nl">${escapeHtml(record.challenge)}</blockquote>\n${sectionsHtml(sections, words, facts.origin)}`,
      ),
    },
    { path: "data/dossier.json", text: `${JSON.stringify(record, null, 2)}\n` },
    ...sections.flatMap(({ tables }) =>
      tables.map((table) => ({
        path: `data/${table.key}.csv`,
        text: csvOf(plainTable(table, t), locale),
      })),
    ),
    ...frozenVersions(record),
    ...facts.evidence.map((file) => evidenceFile(file, t)),
    {
      path: "audit/entries.jsonl",
      text: entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""),
    },
    { path: "audit/head.txt", text: `${head.sequence} ${head.hash}\n` },
  ];
}

/** Of each file once. The name stands behind its own hash: no name leads out of the folder, and no two files meet. */
export function evidencePaths(
  files: readonly { fileName: string; sha256: string }[],
): { path: string; sha256: string }[] {
  const placed = files.map(({ fileName, sha256 }) => {
    const name = fileName.replace(/[^\p{L}\p{N}._ -]/gu, "_");
    return { path: `evidence/${sha256.slice(0, 16)}-${name}`, sha256 };
  });
  return [...new Map(placed.map((file) => [file.path, file])).values()];
}

/** A file that is gone or was changed leaves a text that says so. */
const evidenceFile = ({ path, sha256, isMissing }: DossierEvidence, t: Words): ArchiveFile =>
  isMissing
    ? { path: `${path}.missing.txt`, text: `${t("archive.missingFile", { sha256 })}\n` }
    : { path, sha256 };

/** The canonical form of each frozen version: the SHA-256 of the file is the one that its event holds. */
function frozenVersions({ reports, frames, findings }: DossierRecord): ArchiveFile[] {
  return [
    ...reports.flatMap(({ id, earlier, ...last }) =>
      [...earlier, last].map(({ number, content }) => ({
        path: `versions/report-${id}-${number}.json`,
        text: canonicalForm(content),
      })),
    ),
    ...frames.map(({ id, number, decision }) => ({
      path: `versions/frame-${id}-${number}.json`,
      text: canonicalForm(decision),
    })),
    ...findings.map(({ id, number, content }) => ({
      path: `versions/finding-${id}-${number}.json`,
      text: canonicalForm(content),
    })),
  ];
}

/** In the form that `sha256sum -c` reads. */
export const manifestOf = (files: readonly ArchiveFile[]): string =>
  files
    .map((file) => `${"text" in file ? sha256Of(file.text) : file.sha256}  ${file.path}\n`)
    .join("");

export const sha256Of = (text: string): string =>
  createHash("sha256").update(text, "utf8").digest("hex");

/** What can be checked offline, how, and what needs the whole log. */
function guide(
  { record, entries, evidence, head, madeAt, locale, ...facts }: ArchiveFacts,
  t: Words,
) {
  const paragraph = (key: string, values: Record<string, string | number> = {}) =>
    `<p>${escapeHtml(t(`archive.${key}`, values))}</p>`;
  const heading = (key: string) => `<h2>${escapeHtml(t(`archive.${key}`))}</h2>`;
  const command = (text: string) => `<pre><code>${escapeHtml(text)}</code></pre>`;
  const withheld = entries.filter(({ canonicalForm: form }) => form === null).length;
  const missing = evidence.filter(({ isMissing }) => isMissing).length;
  return [
    paragraph("about", { municipality: facts.municipality, when: formatDateTime(madeAt, locale) }),
    facts.isDemo ? `<p><strong>${escapeHtml(t("archive.demo"))}</strong></p>` : "",
    `<p><a href="dossier.html">${escapeHtml(t("archive.read", { name: record.name }))}</a></p>`,
    heading("offline"),
    paragraph("files"),
    command(`sha256sum -c ${MANIFEST}`),
    paragraph("versions"),
    command("sha256sum versions/*.json\ngrep -c snapshotSha256 audit/entries.jsonl"),
    paragraph("entries", { count: entries.length }),
    command(
      `node -e 'require("fs").readFileSync("audit/entries.jsonl","utf8").trim().split("\\n").map(JSON.parse).filter((e) => e.canonicalForm).forEach((e) => { if (require("crypto").createHash("sha256").update(e.canonicalForm).digest("hex") !== e.hash) console.log("event", e.sequence) })'`,
    ),
    withheld > 0 ? paragraph("withheld", { count: withheld }) : "",
    missing > 0
      ? `<p><strong>${escapeHtml(t("archive.missing", { count: missing }))}</strong></p>`
      : "",
    heading("online"),
    paragraph("chain"),
    paragraph("head", {
      sequence: String(head.sequence),
      hash: head.hash,
      address: new URL("/audit-heads", facts.origin).href,
    }),
    paragraph("event"),
  ]
    .filter(Boolean)
    .join("\n");
}
