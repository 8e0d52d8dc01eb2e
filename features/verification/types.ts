import type { Verification } from "./faults";

/** A check of the log, as its own event tells of it. */
export interface CheckedLog extends Verification {
  sequence: number;
  occurredAt: Date;
}
