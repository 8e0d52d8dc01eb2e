/**
 * How long it takes to check the audit log, and how much memory, on a log of any length. Part of `npm run bench`; by itself:
 *   node scripts/run.mjs scripts/bench/chain.ts fill 100000   (an empty, migrated database)
 *   node scripts/run.mjs scripts/bench/chain.ts verify
 * Two runs, so that filling leaves no memory behind. The last line of the second is its figures as JSON.
 */
import { closeDatabase } from "@/db";
import { auditEvents } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { CHAIN_START, hashOf } from "@/features/audit-log/canonical";
import { verifyLog } from "@/features/verification/queries";

/** Of one statement: SQLite takes at most 32,766 values. */
const ROWS_PER_STATEMENT = 1000;
const ROWS_PER_TRANSACTION = 50_000;
const SAMPLE_EVERY_MS = 20;
const BYTES_PER_MB = 1024 * 1024;
const FIRST_AT = Date.parse("2020-01-01T00:00:00Z");
const MINUTE_MS = 60_000;

async function fill(events: number): Promise<void> {
  let previousHash = CHAIN_START;
  for (let from = 1; from <= events; from += ROWS_PER_TRANSACTION) {
    const until = Math.min(events, from + ROWS_PER_TRANSACTION - 1);
    await transaction(async (tx) => {
      for (let first = from; first <= until; first += ROWS_PER_STATEMENT) {
        const rows: (typeof auditEvents.$inferInsert)[] = [];
        for (let at = first; at <= Math.min(until, first + ROWS_PER_STATEMENT - 1); at += 1) {
          const entry = { ...eventAt(at), previousHash };
          const hash = hashOf(entry);
          rows.push({ ...entry, hash });
          previousHash = hash;
        }
        await tx.insert(auditEvents).values(rows);
      }
    });
  }
}

const eventAt = (sequence: number) => ({
  sequence,
  occurredAt: new Date(FIRST_AT + sequence * MINUTE_MS),
  actorId: `member-${sequence % 40}`,
  actorName: `Raadslid ${sequence % 40}`,
  actorRole: "council_member" as const,
  action: "table_exported",
  objectType: "export",
  objectId: "collaborations",
  objectVersion: null,
  before: null,
  after: {
    name: `collaborations-${sequence % 5000}`,
    format: "csv",
    rows: 12,
    sha256: "0".repeat(64),
  },
  result: "done" as const,
  origin: "bench",
});

async function verify() {
  const before = process.memoryUsage.rss();
  let peak = before;
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, SAMPLE_EVERY_MS);
  const started = performance.now();
  const { events, fault } = await verifyLog();
  const took = performance.now() - started;
  clearInterval(sampler);
  if (fault) throw new Error(`The chain of the bench does not fit: ${JSON.stringify(fault)}`);
  return {
    events,
    msPerThousand: (took / events) * 1000,
    growthMb: (peak - before) / BYTES_PER_MB,
  };
}

export type ChainFigures = Awaited<ReturnType<typeof verify>>;

const [what, events = "100000"] = process.argv.slice(2);
if (what === "fill") await fill(Number(events));
if (what === "verify") process.stdout.write(`${JSON.stringify(await verify())}\n`);
await closeDatabase();
