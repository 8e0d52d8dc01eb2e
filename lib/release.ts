/** Which build of the product answers. The server reads it from the build (scripts/server/server.mjs); `npm run dev` has none. */
export function currentRelease(): string {
  const { regiemonitorRelease } = globalThis as { regiemonitorRelease?: string };
  return regiemonitorRelease ?? "development";
}
