/** Whether a viewer may make a change: asked inside its transaction, so that the answer holds until the commit. */
import "server-only";
import { requireOpen, type Transaction, transaction } from "@/db/transaction";
import type { Attempt } from "@/features/audit-log/event-types";
import { recordRefused } from "@/features/audit-log/record";
import type { Permit, Viewer } from "@/features/viewer/types";
import { ForbiddenError, NotFoundError, StorageError } from "@/lib/errors";

export type Question = {
  may: boolean;
  /** False: a refusal answers that there is no such thing. */
  knows?: boolean;
  /** What a refusal is recorded as; before and after are left out. */
  event: Attempt;
};

/** Leaves a transaction, which rolls back. `recordingRefusals` records it and answers. */
export class Refused extends Error {
  override name = "Refused";
  readonly event: Attempt;
  readonly answer: ForbiddenError | NotFoundError;

  constructor(
    readonly viewer: Viewer,
    { knows = true, event }: Question,
  ) {
    super(event.action);
    this.event = event;
    this.answer = knows ? new ForbiddenError(event.action) : new NotFoundError();
  }
}

/** @throws Refused */
export function permit(tx: Transaction, viewer: Viewer, question: Question): Permit {
  requireOpen(tx);
  refuseUnless(viewer, question);
  return { viewer } as Permit;
}

/**
 * Before a transaction, ahead of work that costs or leaves something: a password to hash, a file to keep. The transaction
 * asks again.
 * @throws Refused
 */
export function refuseUnless(viewer: Viewer, question: Question): void {
  if (!question.may) throw new Refused(viewer, question);
}

/**
 * What every frame puts around a mutation: a refusal is recorded once, in a transaction of its own.
 * @throws ForbiddenError, or NotFoundError where the viewer may not know of the thing
 */
export async function recordingRefusals<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await recordRefusal(error);
    throw error.answer;
  }
}

async function recordRefusal({ viewer, event }: Refused): Promise<void> {
  try {
    await transaction((tx) => recordRefused(tx, viewer, event));
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    console.error(`refused, and not recorded (${error.code}): ${event.action} by ${viewer.id}`);
  }
}
