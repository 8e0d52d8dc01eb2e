/**
 * Checks the audit log of DATABASE_URL and REGIEMONITOR_EVIDENCE_DIR, of a running product or of a copy, and changes nothing in
 * them: every event, and every record and file against its events. No other setting is needed.
 *   npm run audit:verify -- --head 2026-11-23:<hash> --head ...
 * Exit code 0: everything fits. 1: something does not, and it is named. 2: nothing could be checked.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { isDamage } from "@/db/inspection/damage";
import { pendingMigrations } from "@/db/migrate";
import { type Fault, faultSentence, notHeldSentences } from "@/features/verification/faults";
import { verifyLog } from "@/features/verification/queries";
import { type PublishedHead, parseHead } from "@/features/verification/seal/published-heads";
import { EnvError, storage } from "@/lib/env";
import { translatorFor } from "@/lib/i18n";

/** Nothing could be checked, for this reason. */
class NotChecked extends Error {}

function readHeads(): PublishedHead[] {
  let given: string[] | undefined;
  try {
    given = parseArgs({ options: { head: { type: "string", multiple: true } } }).values.head;
  } catch (error) {
    throw new NotChecked(error instanceof Error ? error.message : String(error));
  }
  return (given ?? []).map((text) => {
    const head = parseHead(text);
    if (head) return head;
    throw new NotChecked(
      `--head ${text}: expected <date>:<hash>, such as 2026-11-23:${"0".repeat(64)}.`,
    );
  });
}

function requireDatabase(): void {
  const { databaseFile } = storage();
  if (!existsSync(databaseFile)) {
    throw new NotChecked(`There is no database at ${databaseFile} (DATABASE_URL).`);
  }
  if (pendingMigrations(databaseFile).length > 0) {
    throw new NotChecked(
      `The database ${databaseFile} is older than this version of the product. Run npm run db:migrate on it, or on a copy.`,
    );
  }
}

/** Where was looked: in the wrong place, perhaps. */
const whereOf = ({ kind }: Fault): string =>
  kind === "files_gone" ? ` Looked for at ${storage().evidenceFolder}.` : "";

async function check(): Promise<number> {
  const t = await translatorFor("en", "audit-log");
  const heads = readHeads();
  requireDatabase();
  const { events, headHash, records, files, fault, notHeld = [] } = await verifyLog(heads);
  if (fault) {
    console.error(faultSentence(fault, t) + whereOf(fault));
    return 1;
  }
  console.log(
    `${events} events fit together, with ${records} frozen records, ${files} files` +
      `${heads.length > 0 ? ` and ${heads.length} published heads` : ""}. Head: ${headHash}`,
  );
  for (const sentence of notHeldSentences(notHeld, t, "en")) console.log(sentence);
  return 0;
}

/** What the machine says of a file that cannot be opened or read. */
function reasonOf(error: unknown): string | null {
  if (error instanceof NotChecked || error instanceof EnvError) return error.message;
  const { databaseFile } = storage();
  if (isDamage(error))
    return `${databaseFile} is damaged, or is no SQLite database (DATABASE_URL).`;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(?:SQLITE_|E[A-Z]+$)/.test(code)
    ? `${databaseFile} cannot be read: ${(error as Error).message}.`
    : null;
}

try {
  process.exitCode = await check();
} catch (error) {
  const reason = reasonOf(error);
  if (reason === null) throw error;
  console.error(reason);
  process.exitCode = 2;
}
