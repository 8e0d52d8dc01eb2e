/** Runs once before the server takes a request: wrong settings stop the start here. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("@/lib/env");
  env();
  const { removeUnfinished } = await import("@/features/evidence/store");
  await removeUnfinished().catch((error) => console.warn(`unfinished evidence: ${error.message}`));
}
