/** Evidence as links: a file is taken along, a page is opened. Pure. */

import { evidenceHref } from "@/features/hrefs";
import type { Locale } from "@/lib/locale";
import { formatBytes } from "@/lib/text/format";
import type { EvidenceItem, FrozenEvidence } from "./types";

export const evidenceLinks = (items: readonly EvidenceItem[], locale: Locale) =>
  items.map(({ id, kind, title, url, sizeBytes }) => ({
    href: kind === "file" ? evidenceHref(id) : (url ?? ""),
    title,
    note: sizeBytes === null ? null : formatBytes(sizeBytes, locale),
    download: kind === "file",
  }));

/** Files, as a frozen version refers to them. */
export const frozenLinks = (files: readonly FrozenEvidence[]) =>
  files.map(({ evidenceId, title }) => ({ href: evidenceHref(evidenceId), title, download: true }));

/** As a table says it in a file: what it is called, and which bytes it is. */
export const evidenceText = (items: readonly FrozenEvidence[]): string =>
  items.map(({ title, sha256 }) => `${title} (SHA-256 ${sha256})`).join("\n");
