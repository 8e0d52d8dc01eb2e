/**
 * Checks the audit log of DATABASE_URL and REGIEMONITOR_EVIDENCE_DIR, of a running product or of a copy: every event, and every
 * frozen version and file against its event. Exit code 1 names the first thing that does not fit.
 *   npm run audit:verify -- --head 2026-11-23:<hash> --head ...
 */
import { parseArgs } from "node:util";
import { faultSentence } from "@/features/audit-log/faults";
import { type PublishedHead, parseHead } from "@/features/audit-log/heads";
import { verifyLog } from "@/features/audit-log/verification-queries";
import { translatorFor } from "@/lib/i18n";

const { values } = parseArgs({ options: { head: { type: "string", multiple: true } } });
const heads = (values.head ?? []).map(readHead);

function readHead(text: string): PublishedHead {
  const head = parseHead(text);
  if (head) return head;
  console.error(`--head ${text}: expected <date>:<hash>, such as 2026-11-23:${"0".repeat(64)}.`);
  process.exit(2);
}

const { events, headHash, records, files, fault } = await verifyLog(heads);
if (fault) {
  console.error(faultSentence(fault, await translatorFor("en", "audit-log")));
  process.exitCode = 1;
} else {
  console.log(
    `${events} events fit together, with ${records} frozen records, ${files} files` +
      `${heads.length > 0 ? ` and ${heads.length} published heads` : ""}. Head: ${headHash}`,
  );
}
