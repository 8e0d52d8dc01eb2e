/** What every server of the browser tests runs with, and where its database comes from. */
import { join } from "node:path";
import { ROOT } from "../commands.mjs";

/** The demo's story as it was told, untouched: each server starts from a copy. */
export const PRISTINE = join(ROOT, "test-results", "pristine");

/** @returns the environment of a server, the day being within the open term of Delft's second interim report of 2026 */
export function testSettings(port) {
  return {
    PORT: String(port),
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: "a-secret-for-tests-only-that-is-no-secret",
    REGIEMONITOR_MODE: "test",
    REGIEMONITOR_NOW: "2026-11-24T09:00:00.000Z",
  };
}
