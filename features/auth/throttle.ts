/** Repeated failures slow down, per account and per address. In memory: one process serves the product. */
import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";

const WINDOW_SECONDS = 15 * 60;
const FAILURES_PER_ACCOUNT = 5;
const FAILURES_PER_ADDRESS = 50;

type Limiters = { account: RateLimiterMemory; address: RateLimiterMemory };
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
};
const { account, address } = home.regiemonitorThrottle;

/** Seconds to wait before another try; 0 when there is none. */
export async function secondsToWait(email: string, origin: string): Promise<number> {
  const [byAccount, byAddress] = await Promise.all([account.get(email), address.get(origin)]);
  return Math.max(waitOf(byAccount), waitOf(byAddress));
}

export async function countFailure(email: string, origin: string): Promise<void> {
  // A limiter rejects when its points are spent; that it was counted is all we ask here.
  await Promise.allSettled([account.consume(email), address.consume(origin)]);
}

export async function forgetFailures(email: string): Promise<void> {
  await account.delete(email);
}

function waitOf(state: RateLimiterRes | null): number {
  return state && state.remainingPoints <= 0 ? Math.ceil(state.msBeforeNext / 1000) : 0;
}
