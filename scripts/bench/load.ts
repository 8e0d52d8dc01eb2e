/** How many requests a second a page can serve, and how long one takes. */
import autocannon from "autocannon";

const CONNECTIONS = 4;

export type Load = { perSecond: number; medianMs: number; p97Ms: number; failed: number };

export async function measureLoad(url: string, cookie: string, seconds: number): Promise<Load> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    // As a browser asks for a page.
    headers: { accept: "text/html", ...(cookie && { cookie }) },
  });
  return {
    perSecond: result.requests.average,
    medianMs: result.latency.p50,
    p97Ms: result.latency.p97_5,
    failed: result.non2xx + result.errors,
  };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
};
