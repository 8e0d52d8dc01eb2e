/** Repeated failures slow down, per account and per address. In memory: one process serves the product. */
import "server-only";
import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";

const WINDOW_SECONDS = 15 * 60;
const FAILURES_PER_ACCOUNT = 5;
const FAILURES_PER_ADDRESS = 50;

/** Links of partners that do not work, per address. A token is too long to guess; this keeps the guessing cheap for us. */
const DEAD_LINKS_PER_ADDRESS = 60;

type Limiters = Record<"account" | "address" | "link", RateLimiterMemory>;
const home = globalThis as typeof globalThis & { regiemonitorThrottle?: Limiters };
home.regiemonitorThrottle ??= {
  account: new RateLimiterMemory({
    keyPrefix: "account",
    points: FAILURES_PER_ACCOUNT,
    duration: WINDOW_SECONDS,
  }),
  address: new RateLimiterMemory({
    keyPrefix: "address",
    points: FAILURES_PER_ADDRESS,
    duration: WINDOW_SECONDS,
  }),
  link: new RateLimiterMemory({
    keyPrefix: "link",
    points: DEAD_LINKS_PER_ADDRESS,
    duration: WINDOW_SECONDS,
  }),
};
const { account, address, link } = home.regiemonitorThrottle;

/**
 * Takes one try. It counts from here on, as if it failed: of many tries sent at once, no more are let through than of tries
 * one after the other. @returns the seconds to wait when there is none left, else 0
 */
export async function takeTry(key: string, origin: string): Promise<number> {
  const [byAccount, byAddress] = await Promise.all([account.get(key), address.get(origin)]);
  const seconds = Math.max(waitOf(byAccount), waitOf(byAddress));
  if (seconds > 0) return seconds;
  // A limiter rejects when its points are spent.
  const taken = await Promise.allSettled([account.consume(key), address.consume(origin)]);
  return Math.max(...taken.map((one) => (one.status === "rejected" ? waitOf(one.reason) : 0)));
}

/** After a try that went well: the failures of the account are forgotten, and the address has its try back. */
export async function forgiveTries(key: string, origin: string): Promise<void> {
  await Promise.all([account.delete(key), address.reward(origin)]);
}

/** Whether an address tried too many links that do not work. */
export const mayTryLink = async (origin: string) => waitOf(await link.get(origin)) === 0;

export async function countDeadLink(origin: string): Promise<void> {
  await Promise.allSettled([link.consume(origin)]);
}

function waitOf(state: RateLimiterRes | null): number {
  return state && state.remainingPoints <= 0 ? Math.ceil(state.msBeforeNext / 1000) : 0;
}
