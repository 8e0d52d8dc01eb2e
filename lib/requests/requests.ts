/** What a route handler asks of a request before it trusts it. */

/**
 * Whether a request that changes something comes from our own pages. A browser says so itself in `Sec-Fetch-Site`; where
 * it does not, its `Origin` has the host that was asked. A request with neither does not come from a browser's page.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = request.headers.get("origin");
  return origin !== null && isOwnAddress(origin, request);
}

/**
 * Whether somebody follows a link on our own pages. A browser that does not say so in `Sec-Fetch-Site` (an older one, or one
 * that asks without https) tells by the page it comes from.
 */
export function isFollowed(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const from = request.headers.get("origin") ?? request.headers.get("referer");
  return from !== null && isOwnAddress(from, request);
}

function isOwnAddress(address: string, request: Request): boolean {
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return URL.canParse(address) && new URL(address).host === host;
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
