/**
 * The one source of the current time. Outside production the clock can start at a set instant
 * (REGIEMONITOR_NOW) and runs on from there; tests and the demo's story set it per call.
 */
import { AsyncLocalStorage } from "node:async_hooks";

const held = new AsyncLocalStorage<Date>();
const startedAt = Date.now();

export function now(): Date {
  const set = held.getStore();
  if (set) return new Date(set);
  const start = process.env.REGIEMONITOR_NOW;
  if (start && process.env.REGIEMONITOR_MODE !== "production" && process.env.REGIEMONITOR_MODE) {
    return new Date(new Date(start).getTime() + Date.now() - startedAt);
  }
  return new Date();
}

/** Runs `work` as if it were `instant`: for tests and for telling the demo's story. */
export function at<T>(instant: Date | string, work: () => Promise<T>): Promise<T> {
  return held.run(new Date(instant), work);
}
