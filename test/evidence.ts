/** Files for unit tests, and a folder of their own to keep them in. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

process.env.REGIEMONITOR_EVIDENCE_DIR = mkdtempSync(join(tmpdir(), "regiemonitor-evidence-"));

/** A file that may be evidence; other words make another file. */
export const pdf = (title: string) => ({
  title,
  fileName: `${title}.pdf`,
  bytes: new TextEncoder().encode(`%PDF-1.7\n${title}`),
});
