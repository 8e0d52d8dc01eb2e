/**
 * What a form writes is written once, however often the form is sent. The row that says so is written in the transaction of
 * the change itself, so there is never one without the other.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { and, eq, lt } from "drizzle-orm";
import { now } from "@/lib/clock";
import { RuleError } from "@/lib/errors";
import type { Database } from "./connect";
import { database } from "./index";
import { sentForms } from "./schema";

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** A form as it was sent. */
export interface SentForm {
  key: string;
  authorId: string;
  contentSha256: string;
}

/** What became of an earlier sending with the same key. */
export type EarlierSending = "none" | "same" | "other";

type Sending = SentForm & { isWritten: boolean };

// On globalThis, since Next loads modules more than once.
const home = globalThis as typeof globalThis & {
  regiemonitorSentForm?: AsyncLocalStorage<Sending>;
};
home.regiemonitorSentForm ??= new AsyncLocalStorage();
const current = home.regiemonitorSentForm;

/** Runs `work`, whose one transaction is written once for this form; a later sending gets the result of the first. */
export async function writeOnce<T>(
  form: SentForm,
  work: () => Promise<T>,
): Promise<{ result: T; isWritten: boolean }> {
  const sending = { ...form, isWritten: false };
  const result = await current.run(sending, work);
  return { result, isWritten: sending.isWritten };
}

/** Runs what is no part of what a form writes, such as the event of a refusal. */
export const apartFromForm = <T>(work: () => Promise<T>): Promise<T> => current.exit(work);

export async function findEarlierSending(form: SentForm): Promise<EarlierSending> {
  const earlier = await find(database(), form);
  if (!earlier) return "none";
  return earlier.contentSha256 === form.contentSha256 ? "same" : "other";
}

/** For db/transaction.ts: `work`, or what it gave when the form was sent before. */
export function onceForForm<T>(
  work: (tx: Database) => Promise<T>,
  { keepsResult }: { keepsResult: boolean },
): (tx: Database) => Promise<T> {
  const form = current.getStore();
  if (!form) return work;
  if (form.isWritten) throw new Error("a form writes in one transaction");
  return async (tx) => {
    const earlier = await find(tx, form);
    const result = earlier ? resultOf<T>(earlier, form) : await work(tx);
    if (!earlier) await keep(tx, form, keepsResult ? JSON.stringify(result ?? null) : null);
    form.isWritten = true;
    return result;
  };
}

async function find(from: Database, { key, authorId }: SentForm) {
  const [earlier] = await from
    .select({ contentSha256: sentForms.contentSha256, result: sentForms.result })
    .from(sentForms)
    .where(and(eq(sentForms.key, key), eq(sentForms.authorId, authorId)));
  return earlier;
}

function resultOf<T>(
  { contentSha256, result }: { contentSha256: string; result: string | null },
  form: SentForm,
): T {
  if (contentSha256 !== form.contentSha256) throw new RuleError("sent_with_other_content");
  if (result === null) throw new RuleError("sent_already");
  return JSON.parse(result) as T;
}

async function keep(tx: Database, form: SentForm, result: string | null): Promise<void> {
  const { key, authorId, contentSha256 } = form;
  const sentAt = now();
  await tx.delete(sentForms).where(lt(sentForms.sentAt, new Date(sentAt.getTime() - KEPT_MS)));
  await tx.insert(sentForms).values({ key, authorId, contentSha256, result, sentAt });
}
