/** What a route handler asks of a request before it trusts it. */

/**
 * Whether a request that changes something comes from our own pages. A browser says so itself in `Sec-Fetch-Site`; where
 * it does not, its `Origin` has the host that was asked. A request with neither does not come from a browser's page.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = request.headers.get("origin");
  if (origin === null) return false;
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** The body as JSON; undefined when it is larger than allowed or is no JSON. */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return undefined;
  try {
    const text = await request.text();
    return text.length > maxBytes ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
