/** Checks the audit log of DATABASE_URL from the first event to the last; exit code 1 names the first that does not fit. */
import { closeDatabase } from "@/db";
import { verifyChain } from "@/features/audit-log/queries";

const { events, headHash, fault } = await verifyChain();
await closeDatabase();
if (fault) {
  console.error(
    `Event ${fault.sequence} does not fit (${fault.kind}); the ${events} before it do.`,
  );
  process.exitCode = 1;
} else {
  console.log(`${events} events fit together. Head: ${headHash}`);
}
